@NullMarked
package vn.caunoi.reports.cascade;

import org.jspecify.annotations.NullMarked;
