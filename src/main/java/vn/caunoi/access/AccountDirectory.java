package vn.caunoi.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.Units;
import vn.caunoi.people.People;
import vn.caunoi.people.PersonId;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.NotFound;

/** Finds accounts for those who look after them; what is in other hands is not found. */
@Component
class AccountDirectory {
    /** A longer list is no list; one looks for a name then. */
    static final int SHOWN = 300;

    private final Stewardships stewardships;
    private final AccountTable table;
    private final Units units;
    private final People people;
    private final ScopedTransactions transactions;
    private final Clock clock;

    AccountDirectory(
            Stewardships stewardships,
            AccountTable table,
            Units units,
            People people,
            ScopedTransactions transactions,
            Clock clock) {
        this.stewardships = stewardships;
        this.table = table;
        this.units = units;
        this.people = people;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whose accounts this person looks after; who looks after none finds no page. */
    Stewardship steward(Scope scope) {
        return stewardships.of(scope).orElseThrow(NotFound::new);
    }

    /** Those in this person's hands, and an administrator's own, in the order of their names. */
    List<AccountRow> find(Scope scope, String text, String state) {
        Stewardship steward = steward(scope);
        List<AccountRow> rows = table.found(search(scope, steward, text.strip(), state), SHOWN + 1);
        Map<AccountId, List<HeldPost>> posts =
                table.posts(rows.stream().map(AccountRow::id).toList()).stream()
                        .collect(Collectors.groupingBy(HeldPost::account));
        return rows.stream()
                .filter(row -> isShown(steward, row.id(), posts.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private AccountSearch search(Scope scope, Stewardship steward, String text, String state) {
        return new AccountSearch(
                steward.places(),
                state,
                text.toLowerCase(Locale.ROOT),
                persons(scope, text),
                named(text).map(Unit::id).stream().toList());
    }

    private List<PersonId> persons(Scope scope, String text) {
        return text.isEmpty()
                ? List.of()
                : transactions.read(scope.readable(), () -> people.named(text));
    }

    private Optional<Unit> named(String code) {
        return code.isEmpty() ? Optional.empty() : units.named(code, LocalDate.now(clock));
    }

    /** An account whose page may be seen. */
    AccountRow shown(Scope scope, UUID id) {
        Stewardship steward = steward(scope);
        return table.find(new AccountId(id))
                .filter(row -> isShown(steward, row.id(), table.posts(List.of(row.id()))))
                .orElseThrow(NotFound::new);
    }

    /** An account upon which this person may act. */
    AccountRow kept(Scope scope, UUID id) {
        Stewardship steward = steward(scope);
        LocalDate today = LocalDate.now(clock);
        return table.find(new AccountId(id))
                .filter(row -> steward.keeps(row.id(), table.posts(List.of(row.id())), today))
                .orElseThrow(NotFound::new);
    }

    /** A post that has not ended, of an account upon which this person may act. */
    HeldPost post(Scope scope, UUID account, UUID post) {
        AccountRow row = kept(scope, account);
        return table.posts(List.of(row.id())).stream()
                .filter(held -> held.id().equals(post))
                .filter(held -> held.isAhead(LocalDate.now(clock)))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Posts that have not ended, of all accounts in this person's hands. */
    List<HeldPost> posts(Scope scope) {
        LocalDate today = LocalDate.now(clock);
        List<AccountId> kept =
                find(scope, "", "open").stream()
                        .map(AccountRow::id)
                        .filter(id -> !id.equals(scope.account()))
                        .toList();
        return table.posts(kept).stream().filter(post -> post.isAhead(today)).toList();
    }

    private boolean isShown(Stewardship steward, AccountId account, List<HeldPost> posts) {
        return switch (steward) {
            case Stewardship.Everywhere everywhere -> true;
            case Stewardship.OfCommunes communes ->
                    communes.keeps(account, posts, LocalDate.now(clock));
        };
    }
}
