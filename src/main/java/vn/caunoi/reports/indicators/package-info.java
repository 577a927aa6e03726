/** Indicators that are added by configuration, in versions, while the product runs. */
@NullMarked
package vn.caunoi.reports.indicators;

import org.jspecify.annotations.NullMarked;
