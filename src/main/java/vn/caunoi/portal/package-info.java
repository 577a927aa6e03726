/**
 * What everybody may see without an account: the page of an area and of its ward, with news and
 * activities published with consent, the statement of the fund, the hotline. It shows only what
 * other modules say is public, sets no cookie and keeps nothing of who reads.
 */
@NullMarked
@ApplicationModule(
        displayName = "Portal",
        allowedDependencies = {
            "storage",
            "calendar",
            "organization",
            "access",
            "activities",
            "funds",
            "settings",
            "web"
        })
package vn.caunoi.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
