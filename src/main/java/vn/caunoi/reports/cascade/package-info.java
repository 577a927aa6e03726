/**
 * Targets that go down: set at a level, divided among the units below, proposed otherwise from
 * there.
 */
@NullMarked
package vn.caunoi.reports.cascade;

import org.jspecify.annotations.NullMarked;
