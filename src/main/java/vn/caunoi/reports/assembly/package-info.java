/** What units below wrote, taken into the report of the unit above with its sources. */
@NullMarked
package vn.caunoi.reports.assembly;

import org.jspecify.annotations.NullMarked;
