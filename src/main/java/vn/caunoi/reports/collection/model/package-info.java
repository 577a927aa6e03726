/** The way of a report and how official figures add up, in pure Java. */
@NullMarked
package vn.caunoi.reports.collection.model;

import org.jspecify.annotations.NullMarked;
