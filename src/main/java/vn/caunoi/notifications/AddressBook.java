package vn.caunoi.notifications;

import java.util.Optional;

/** A module that knows where recipients are reached. Accounts and persons are known here. */
public interface AddressBook {
    /**
     * The address for a notice, asked for when it leaves, as the system role within a transaction.
     *
     * @return empty when this book does not know the recipient
     */
    Optional<Address> of(Notice notice);
}
