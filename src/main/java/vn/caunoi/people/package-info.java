/** Keeps the few personal data apart, encrypted, and hands them out only by id. */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "People",
        allowedDependencies = {"storage"})
package vn.caunoi.people;

import org.jspecify.annotations.NullMarked;
