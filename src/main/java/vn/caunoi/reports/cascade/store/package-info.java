/** Rows of given targets and of what was proposed instead. */
@NullMarked
package vn.caunoi.reports.cascade.store;

import org.jspecify.annotations.NullMarked;
