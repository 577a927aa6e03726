/** How guidance is answered, in plain Java. */
@NullMarked
package vn.caunoi.reports.guidance.model;

import org.jspecify.annotations.NullMarked;
