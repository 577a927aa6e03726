/** Accounts, sign-in, roles held at a unit, and the scope that follows from them. */
@NullMarked
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"storage", "calendar", "organization", "people", "web"})
package vn.caunoi.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
