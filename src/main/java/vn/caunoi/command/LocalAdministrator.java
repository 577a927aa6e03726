package vn.caunoi.command;

import java.util.UUID;
import vn.caunoi.access.AccountId;

/** Whoever runs a command holds the database files; no account of the product stands behind it. */
final class LocalAdministrator {
    static final AccountId ID = new AccountId(new UUID(0, 0));

    private LocalAdministrator() {}
}
