/** Looking at figures: where a unit stands, and tables of any indicators, units and periods. */
@NullMarked
package vn.caunoi.reports.looking;

import org.jspecify.annotations.NullMarked;
