/** An area's page: what stands there, who serves, what happened; the tree it hangs in; the desk. */
@NullMarked
@ApplicationModule(
        displayName = "Areas",
        allowedDependencies = {
            "storage",
            "calendar",
            "organization",
            "people",
            "access",
            "activities",
            "reports",
            "settings",
            "web"
        })
package vn.caunoi.areas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
