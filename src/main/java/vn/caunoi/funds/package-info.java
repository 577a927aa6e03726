/**
 * The For-the-Poor Fund and its like: vouchers, and an append-only double-entry ledger made from
 * them; payments that are asked for, approved by another hand and paid; the sheets in which
 * receipts and payments are published; the loans of the revolving capital. Givers and receivers are
 * ids of module people.
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
            "papers",
            "reports",
            "reports::spi",
            "settings",
            "web"
        })
package vn.caunoi.funds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
