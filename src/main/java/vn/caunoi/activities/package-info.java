/**
 * Records of what happened: where, when, of what kind, with how many; corrected with history, never
 * deleted.
 */
@NullMarked
@ApplicationModule(
        displayName = "Activities",
        allowedDependencies = {
            "storage",
            "calendar",
            "organization",
            "access",
            "reports::spi",
            "web"
        })
package vn.caunoi.activities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
