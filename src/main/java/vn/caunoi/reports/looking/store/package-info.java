/** Tables that somebody keeps under a name. */
@NullMarked
package vn.caunoi.reports.looking.store;

import org.jspecify.annotations.NullMarked;
