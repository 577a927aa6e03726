@NullMarked
package vn.caunoi.reports.looking;

import org.jspecify.annotations.NullMarked;
