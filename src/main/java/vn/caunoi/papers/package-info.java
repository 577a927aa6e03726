/** Writes the Front's papers as Word and Excel files in the official layout. */
@NullMarked
@ApplicationModule(
        displayName = "Papers",
        allowedDependencies = {})
package vn.caunoi.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
