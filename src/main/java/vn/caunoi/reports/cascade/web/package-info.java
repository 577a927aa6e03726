/** The pages on which targets are set, given, seen and questioned. */
@NullMarked
package vn.caunoi.reports.cascade.web;

import org.jspecify.annotations.NullMarked;
