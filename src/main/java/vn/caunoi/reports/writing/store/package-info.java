/** The SQL of drafts, wordings and reports that were sent. */
@NullMarked
package vn.caunoi.reports.writing.store;

import org.jspecify.annotations.NullMarked;
