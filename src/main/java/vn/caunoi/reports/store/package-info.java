/** The SQL of typed figures and targets. */
@NullMarked
package vn.caunoi.reports.store;

import org.jspecify.annotations.NullMarked;
