/** What a module offers so that reports can count its records; the only way into a figure. */
@NullMarked
@NamedInterface("spi")
package vn.caunoi.reports.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
