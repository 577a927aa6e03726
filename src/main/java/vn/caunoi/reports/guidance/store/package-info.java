/** The tables of guidance. */
@NullMarked
package vn.caunoi.reports.guidance.store;

import org.jspecify.annotations.NullMarked;
