/**
 * Collecting reports period by period: sent, looked at, returned or accepted by the level above,
 * and the official figures that come of it.
 */
@NullMarked
package vn.caunoi.reports.collection;

import org.jspecify.annotations.NullMarked;
