/** The SQL of steps and official figures. */
@NullMarked
package vn.caunoi.reports.collection.store;

import org.jspecify.annotations.NullMarked;
