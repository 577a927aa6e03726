package vn.caunoi.access;

import java.util.Optional;
import java.util.UUID;

/**
 * Who changes an account.
 *
 * @param actor empty at the command line and at the installation
 * @param act of which the change is a part, when it is taken back together with it
 */
record By(Optional<AccountId> actor, Optional<UUID> act) {
    static final By MACHINE = new By(Optional.empty(), Optional.empty());

    static By person(AccountId actor) {
        return new By(Optional.of(actor), Optional.empty());
    }

    static By act(Scope scope, UUID act) {
        return new By(Optional.of(scope.account()), Optional.of(act));
    }
}
