@NullMarked
package vn.caunoi.people;

import org.jspecify.annotations.NullMarked;
