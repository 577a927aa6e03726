/** Campaigns and movements: the registry of self-management models and what they achieved. */
@NullMarked
@ApplicationModule(
        displayName = "Campaigns",
        allowedDependencies = {
            "storage",
            "calendar",
            "organization",
            "access",
            "pictures",
            "reports::spi",
            "web"
        })
package vn.caunoi.campaigns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
