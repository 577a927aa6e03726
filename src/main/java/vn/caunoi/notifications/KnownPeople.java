package vn.caunoi.notifications;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Accounts;
import vn.caunoi.people.People;
import vn.caunoi.people.PersonId;

/** Addresses of accounts and persons, out of module people. */
@Component
class KnownPeople implements AddressBook {
    private final Accounts accounts;
    private final People people;

    KnownPeople(Accounts accounts, People people) {
        this.accounts = accounts;
        this.people = people;
    }

    @Override
    public Optional<Address> of(Notice notice) {
        return switch (notice.to()) {
            case Recipient.Account(AccountId account) -> person(account).flatMap(this::address);
            case Recipient.Person(PersonId person) -> address(person);
            case Recipient.Body(UUID body) -> Optional.empty();
        };
    }

    /** A disabled account has none. */
    private Optional<PersonId> person(AccountId account) {
        return Optional.ofNullable(accounts.names(Set.of(account)).get(account))
                .flatMap(accounts::named)
                .flatMap(Accounts.Account::person);
    }

    private Optional<Address> address(PersonId person) {
        return Optional.ofNullable(people.details(Set.of(person)).get(person))
                .map(details -> new Address(details.email(), details.phone()));
    }
}
