/** Working out figures and reports. */
@NullMarked
package vn.caunoi.reports.desk;

import org.jspecify.annotations.NullMarked;
