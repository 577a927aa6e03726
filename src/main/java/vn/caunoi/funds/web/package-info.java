/** The pages of funds. */
@NullMarked
package vn.caunoi.funds.web;

import org.jspecify.annotations.NullMarked;
