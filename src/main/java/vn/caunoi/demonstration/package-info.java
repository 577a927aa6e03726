/** An invented ward with two years of records, for who tries the product before he uses it. */
@NullMarked
@ApplicationModule(
        displayName = "Demonstration",
        allowedDependencies = {
            "storage",
            "calendar",
            "organization",
            "people",
            "access",
            "exchange",
            "exchange::sheets",
            "matters",
            "reports",
            "backup",
            "web"
        })
package vn.caunoi.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
