/** Live figures of provinces and the nation, kept exact from what each commune adds to them. */
@NullMarked
package vn.caunoi.reports.totals;

import org.jspecify.annotations.NullMarked;
