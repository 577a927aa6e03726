/**
 * The ways in and out in bulk: import of workbooks and CSV, the template, and the programming
 * interface.
 */
@NullMarked
@ApplicationModule(
        displayName = "Exchange",
        allowedDependencies = {
            "storage",
            "calendar",
            "organization",
            "people",
            "access",
            "activities",
            "funds",
            "campaigns",
            "matters",
            "reports",
            "reports::spi",
            "web"
        })
package vn.caunoi.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
