/**
 * What the product is told about itself: its public address, its e-mail server, what each commune
 * says of itself and lets the public see; and the rule book for everybody to read.
 */
@NullMarked
@ApplicationModule(
        displayName = "Settings",
        allowedDependencies = {
            "storage",
            "calendar",
            "organization",
            "people",
            "access",
            "rules",
            "web"
        })
package vn.caunoi.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
