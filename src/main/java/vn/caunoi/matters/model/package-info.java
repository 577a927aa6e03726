/** The rules of the chase, in plain Java: states, steps, who may take them, clocks. */
@NullMarked
package vn.caunoi.matters.model;

import org.jspecify.annotations.NullMarked;
