/** What is done with funds. */
@NullMarked
package vn.caunoi.funds.desk;

import org.jspecify.annotations.NullMarked;
