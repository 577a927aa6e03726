/**
 * What everybody may see without an account: the page of an area and of its ward, with news and
 * activities published with consent, the statement of the fund, the hotline. Here residents say
 * what they want to say, and see by their code what became of it. It shows only what other modules
 * say is public or belongs to the code, sets no cookie and keeps nothing of who reads.
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
            "matters",
            "pictures",
            "settings",
            "web"
        })
package vn.caunoi.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
