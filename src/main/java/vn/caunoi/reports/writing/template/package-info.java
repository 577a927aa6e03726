/** Reading an earlier report from a Word file: its sections, sentences and numbers. */
@NullMarked
package vn.caunoi.reports.writing.template;

import org.jspecify.annotations.NullMarked;
