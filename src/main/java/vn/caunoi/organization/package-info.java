/** Units and their lineage, committees and terms, seats and who holds them, as of any day. */
@NullMarked
@ApplicationModule(
        displayName = "Organization",
        allowedDependencies = {"storage", "calendar", "rules", "people", "web"})
package vn.caunoi.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
