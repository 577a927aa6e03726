package vn.caunoi.activities;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Scope;
import vn.caunoi.people.People;
import vn.caunoi.people.PersonDetails;
import vn.caunoi.people.PersonId;
import vn.caunoi.storage.Batches;
import vn.caunoi.storage.ScopedTransactions;

/** Who did which act: the full name where it is known and within reach, else the account's name. */
@Component
class Writers {
    private final Batches batches;
    private final Accounts accounts;
    private final People people;
    private final ScopedTransactions transactions;

    Writers(Batches batches, Accounts accounts, People people, ScopedTransactions transactions) {
        this.batches = batches;
        this.accounts = accounts;
        this.people = people;
        this.transactions = transactions;
    }

    /**
     * @param purpose code word of the act
     * @param name "" where the product itself did it
     */
    record Writer(String purpose, String name) {}

    /** By the ids of acts. */
    Map<UUID, Writer> of(Scope scope, Collection<UUID> acts) {
        Map<UUID, Batches.Batch> found = batches.find(Set.copyOf(acts));
        Map<UUID, String> names = names(scope, found.values());
        Map<UUID, Writer> writers = new HashMap<>();
        found.forEach((act, batch) ->
                writers.put(
                        act,
                        new Writer(
                                batch.purpose(),
                                batch.account()
                                        .map(account -> names.getOrDefault(account, ""))
                                        .orElse(""))));
        return writers;
    }

    /** One account; "" where it is not known. */
    String named(Scope scope, AccountId account) {
        return accounts.names(Set.of(account)).values().stream()
                .findFirst()
                .map(name -> fullName(scope, name))
                .orElse("");
    }

    private Map<UUID, String> names(Scope scope, Collection<Batches.Batch> acts) {
        List<AccountId> ids =
                acts.stream()
                        .flatMap(act -> act.account().stream())
                        .distinct()
                        .map(AccountId::new)
                        .toList();
        Map<UUID, String> names = new HashMap<>();
        accounts.names(ids).forEach((id, name) -> names.put(id.value(), fullName(scope, name)));
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
