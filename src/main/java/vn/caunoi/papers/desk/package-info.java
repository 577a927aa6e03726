/** The pages of papers: register, templates, QR plates and notice sheets. */
@NullMarked
package vn.caunoi.papers.desk;

import org.jspecify.annotations.NullMarked;
