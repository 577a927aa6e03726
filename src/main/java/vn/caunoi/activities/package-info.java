/**
 * Records of what happened: where, when, of what kind, with how many; corrected with history, never
 * deleted. Pictures of it lose their metadata on arrival, and what the public page says of it is
 * published on purpose, with the consent of those who are seen.
 */
@NullMarked
@ApplicationModule(
        displayName = "Activities",
        allowedDependencies = {
            "storage",
            "calendar",
            "organization",
            "people",
            "access",
            "reports::spi",
            "settings",
            "web"
        })
package vn.caunoi.activities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
