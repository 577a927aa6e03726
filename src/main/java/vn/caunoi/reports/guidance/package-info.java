/**
 * Guidance and forms that go down level by level; each unit that is sent one says what it does with
 * it.
 */
@NullMarked
package vn.caunoi.reports.guidance;

import org.jspecify.annotations.NullMarked;
