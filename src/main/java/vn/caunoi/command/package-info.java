/** The program's commands: what {@code bin/caunoi} does. */
@NullMarked
@ApplicationModule(
        displayName = "Command",
        allowedDependencies = {
            "storage",
            "calendar",
            "organization",
            "people",
            "access",
            "activities",
            "reports",
            "exchange",
            "exchange::sheets",
            "matters",
            "rules",
            "demonstration",
            "backup",
            "journal",
            "web"
        })
package vn.caunoi.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
