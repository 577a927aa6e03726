package vn.caunoi.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.Unit;
import vn.caunoi.people.People;
import vn.caunoi.people.PersonDetails;
import vn.caunoi.people.PersonId;
import vn.caunoi.storage.ScopedTransactions;

/** By name, who signs papers: the chair of a ward, the head of a committee. */
@Component
public class Signers {
    private final SeatHolders seats;
    private final AccountTable accounts;
    private final People people;
    private final ScopedTransactions transactions;

    Signers(
            SeatHolders seats,
            AccountTable accounts,
            People people,
            ScopedTransactions transactions) {
        this.seats = seats;
        this.accounts = accounts;
        this.people = people;
        this.transactions = transactions;
    }

    /**
     * Who held the post on the day: by the seats of a committee, by the accounts of a ward. Empty
     * where not just one is on record, or the reader may not see that person.
     */
    public Optional<String> name(Scope scope, Role role, Unit unit, LocalDate day) {
        return seats.of(scope, role, unit, day)
                .or(() -> byAccount(role, unit, day))
                .flatMap(person -> name(scope, person));
    }

    private Optional<PersonId> byAccount(Role role, Unit unit, LocalDate day) {
        List<PersonId> holders =
                accounts.posts(role, unit.id(), day).stream()
                        .filter(post -> !post.from().isAfter(day))
                        .flatMap(post -> accounts.find(post.account()).stream())
                        .flatMap(account -> account.person().stream())
                        .distinct()
                        .toList();
        return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
    }

    private Optional<String> name(Scope scope, PersonId person) {
        Map<PersonId, PersonDetails> known =
                transactions.read(scope.readable(), () -> people.details(List.of(person)));
        return Optional.ofNullable(known.get(person)).map(PersonDetails::fullName);
    }
}
