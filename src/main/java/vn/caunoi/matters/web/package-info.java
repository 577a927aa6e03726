/** The screens of matters. */
@NullMarked
package vn.caunoi.matters.web;

import org.jspecify.annotations.NullMarked;
