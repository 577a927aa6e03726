/**
 * The chase: what somebody raised and somebody owes an answer for, from the first word until every
 * voice was told and has judged. One engine, several kinds; the kinds differ by dated rules.
 * Senders are ids of module people; free text of a matter has a key of its own, so that it can be
 * erased.
 */
@NullMarked
@ApplicationModule(
        displayName = "Matters",
        allowedDependencies = {
            "storage",
            "calendar",
            "rules",
            "organization",
            "people",
            "access",
            "journal",
            "notifications",
            "activities",
            "papers",
            "pictures",
            "settings",
            "reports",
            "reports::spi",
            "web"
        })
package vn.caunoi.matters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
