/**
 * Help in place: for each kind of work what is done, by whom, by when, with which form, on which
 * legal basis; and three exercises in an invented neighbourhood, in which nothing is kept.
 */
@NullMarked
@ApplicationModule(
        displayName = "Guide",
        allowedDependencies = {"rules", "access", "web"})
package vn.caunoi.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
