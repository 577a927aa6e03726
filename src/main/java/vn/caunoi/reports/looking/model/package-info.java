/** What somebody chose to look at, and the table of it. */
@NullMarked
package vn.caunoi.reports.looking.model;

import org.jspecify.annotations.NullMarked;
