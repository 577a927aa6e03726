/** Writing a report: its sections, its sentences, what is sent and how it was amended. */
@NullMarked
package vn.caunoi.reports.writing;

import org.jspecify.annotations.NullMarked;
