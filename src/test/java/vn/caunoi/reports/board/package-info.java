@NullMarked
package vn.caunoi.reports.board;

import org.jspecify.annotations.NullMarked;
