/** Many papers written at once, on after their page is left, into one ZIP. */
@NullMarked
package vn.caunoi.papers.batches;

import org.jspecify.annotations.NullMarked;
