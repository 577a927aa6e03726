package vn.caunoi.notifications;

import java.util.UUID;
import vn.caunoi.access.AccountId;
import vn.caunoi.people.PersonId;

/** To whom a message goes, by id alone; the address is looked up when it leaves. */
public sealed interface Recipient {
    /** Somebody who signs in: on the own page, by push where switched on, and by letter. */
    record Account(AccountId account) implements Recipient {}

    /** Somebody whose data stand in module people and who may have no account. */
    record Person(PersonId person) implements Recipient {}

    /** A body that another module knows; that module brings its {@link AddressBook}. */
    record Body(UUID id) implements Recipient {}

    /** The id as the outbox keeps it. */
    default UUID value() {
        return switch (this) {
            case Account(AccountId account) -> account.value();
            case Person(PersonId person) -> person.value();
            case Body(UUID id) -> id;
        };
    }

    /** The code word of what it is. */
    default String word() {
        return switch (this) {
            case Account account -> "account";
            case Person person -> "person";
            case Body body -> "body";
        };
    }

    /** As the outbox kept it. */
    static Recipient of(String word, UUID id) {
        return switch (word) {
            case "account" -> new Account(new AccountId(id));
            case "person" -> new Person(new PersonId(id));
            case "body" -> new Body(id);
            default -> throw new IllegalArgumentException("No recipient is a " + word);
        };
    }
}
