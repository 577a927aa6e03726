/**
 * The dated rule book: term lengths, head-counts, time limits and symbols as data with a legal
 * basis, so that a change of law is a new row and never a change of code.
 */
@ApplicationModule(displayName = "Rules", allowedDependencies = "calendar")
@NullMarked
package vn.caunoi.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
