@NullMarked
package vn.caunoi.reports.assembly;

import org.jspecify.annotations.NullMarked;
