/** Typing figures and plans, and looking at single figures: trend, week, text for neighbours. */
@NullMarked
package vn.caunoi.reports.board;

import org.jspecify.annotations.NullMarked;
