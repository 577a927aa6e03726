/** The pages for looking at figures. */
@NullMarked
package vn.caunoi.reports.looking.web;

import org.jspecify.annotations.NullMarked;
