/** Pages of reports and figures. */
@NullMarked
package vn.caunoi.reports.web;

import org.jspecify.annotations.NullMarked;
