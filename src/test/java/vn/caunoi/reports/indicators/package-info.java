@NullMarked
package vn.caunoi.reports.indicators;

import org.jspecify.annotations.NullMarked;
