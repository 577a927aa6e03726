@NullMarked
package vn.caunoi.demonstration;

import org.jspecify.annotations.NullMarked;
