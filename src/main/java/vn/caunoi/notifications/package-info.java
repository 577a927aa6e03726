/**
 * Messages out and their delivery attempts: on the own page, by e-mail, by web push, to telephones.
 * A feature posts a notice of ids within its own transaction and composes the text when it leaves.
 */
@NullMarked
@ApplicationModule(
        displayName = "Notifications",
        allowedDependencies = {
            "storage",
            "calendar",
            "organization",
            "people",
            "access",
            "settings",
            "web"
        })
package vn.caunoi.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
