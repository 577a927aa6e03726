/** What people do with matters; the only place with transactions. */
@NullMarked
package vn.caunoi.matters.desk;

import org.jspecify.annotations.NullMarked;
