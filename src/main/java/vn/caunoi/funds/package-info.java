/**
 * The For-the-Poor Fund and its like: vouchers, and an append-only double-entry ledger made from
 * them.
 */
@NullMarked
@ApplicationModule(
        displayName = "Funds",
        allowedDependencies = {
            "storage",
            "calendar",
            "organization",
            "people",
            "access",
            "reports::spi",
            "web"
        })
package vn.caunoi.funds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
