/** Matters in the database. */
@NullMarked
package vn.caunoi.matters.store;

import org.jspecify.annotations.NullMarked;
