/** The programming interface: JSON under {@code /api/v1}, with the same scopes as on screen. */
@NullMarked
package vn.caunoi.exchange.api;

import org.jspecify.annotations.NullMarked;
