/**
 * Who did what, hash-chained; who looked at sealed data. It knows no feature: they call {@link
 * vn.caunoi.journal.Journal} within the transaction of the act.
 */
@NullMarked
@ApplicationModule(
        displayName = "Journal",
        allowedDependencies = {"storage", "calendar", "organization", "people", "access", "web"})
package vn.caunoi.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
