@NullMarked
package vn.caunoi.reports.guidance;

import org.jspecify.annotations.NullMarked;
