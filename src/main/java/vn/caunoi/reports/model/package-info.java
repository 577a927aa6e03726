/** What an indicator is and how it is worked out, in pure Java. */
@NullMarked
package vn.caunoi.reports.model;

import org.jspecify.annotations.NullMarked;
