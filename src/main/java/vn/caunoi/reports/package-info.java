/**
 * Indicators, targets, typed figures, and the periodic report in which every number explains
 * itself.
 */
@NullMarked
@ApplicationModule(
        displayName = "Reports",
        allowedDependencies = {
            "storage",
            "calendar",
            "rules",
            "organization",
            "people",
            "access",
            "papers",
            "web"
        })
package vn.caunoi.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
