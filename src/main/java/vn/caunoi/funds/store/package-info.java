/** The SQL of funds. */
@NullMarked
package vn.caunoi.funds.store;

import org.jspecify.annotations.NullMarked;
