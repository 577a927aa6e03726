package vn.caunoi.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.caunoi.people.People;
import vn.caunoi.people.PersonDetails;
import vn.caunoi.people.PersonId;
import vn.caunoi.storage.ScopedTransactions;

/**
 * Who did something, by the full name where it is known and within the reader's reach, else by the
 * name of the account.
 */
@Component
public class FullNames {
    private final Accounts accounts;
    private final People people;
    private final ScopedTransactions transactions;

    FullNames(Accounts accounts, People people, ScopedTransactions transactions) {
        this.accounts = accounts;
        this.people = people;
        this.transactions = transactions;
    }

    /** By account; accounts that are unknown have none. */
    public Map<AccountId, String> of(Scope scope, Collection<AccountId> ids) {
        List<AccountId> asked = ids.stream().distinct().toList();
        Map<AccountId, String> names = new HashMap<>();
        accounts.names(asked).forEach((id, name) -> names.put(id, fullName(scope, name)));
        return names;
    }

    private String fullName(Scope scope, String account) {
        return accounts.named(account)
                .flatMap(Accounts.Account::person)
                .flatMap(person -> details(scope, person))
                .map(PersonDetails::fullName)
                .orElse(account);
    }

    private Optional<PersonDetails> details(Scope scope, PersonId person) {
        return transactions.read(
                scope.readable(),
                () -> Optional.ofNullable(people.details(Set.of(person)).get(person)));
    }
}
