/**
 * The desk at which committees are kept: who sits on them, what was decided about them, their terms
 * and working regulations, and the change of a head. Owns no tables: what is kept belongs to
 * organization and people.
 */
@NullMarked
@ApplicationModule(
        displayName = "Committees",
        allowedDependencies = {
            "storage",
            "calendar",
            "rules",
            "organization",
            "people",
            "access",
            "web"
        })
package vn.caunoi.committees;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
