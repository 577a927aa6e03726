/** The SQL of what units below wrote. */
@NullMarked
package vn.caunoi.reports.assembly.store;

import org.jspecify.annotations.NullMarked;
