/** What money may do, in pure Java. */
@NullMarked
package vn.caunoi.funds.model;

import org.jspecify.annotations.NullMarked;
