/** The arithmetic of targets: years and terms, dividing without a rest, how much is given. */
@NullMarked
package vn.caunoi.reports.cascade.model;

import org.jspecify.annotations.NullMarked;
