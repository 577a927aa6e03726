/** Pages on which a report is written, sent and amended. */
@NullMarked
package vn.caunoi.reports.writing.web;

import org.jspecify.annotations.NullMarked;
