/** The pages of guidance. */
@NullMarked
package vn.caunoi.reports.guidance.web;

import org.jspecify.annotations.NullMarked;
