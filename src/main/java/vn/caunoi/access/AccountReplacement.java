package vn.caunoi.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.people.PersonId;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.Refusal;

/**
 * Hands a role over: whoever held it at the unit holds it no longer from the day on, and a new
 * account with a password to be handed over takes its place, all or nothing.
 */
@Component
public class AccountReplacement {
    private final Stewardships stewardships;
    private final AccountTable table;
    private final AccountKeeping keeping;
    private final AccountNames names;
    private final Units units;
    private final ScopedTransactions transactions;
    private final Clock clock;

    AccountReplacement(
            Stewardships stewardships,
            AccountTable table,
            AccountKeeping keeping,
            AccountNames names,
            Units units,
            ScopedTransactions transactions,
            Clock clock) {
        this.stewardships = stewardships;
        this.table = table;
        this.keeping = keeping;
        this.names = names;
        this.units = units;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Replaces the accounts that hold a role at a unit; joins a running transaction.
     *
     * @param newHolder the person behind the new account, where known
     * @param day from which the old account gives nothing in this role and the new one serves
     * @return empty when nobody signs in for that role there, when several share a role of which
     *     there may be many, or when these accounts are not in the hands of the one who asks: then
     *     nothing was changed
     */
    public Optional<NewAccount> replace(
            Scope scope, UnitId unit, Role role, Optional<PersonId> newHolder, LocalDate day) {
        List<HeldPost> held = table.posts(role, unit, day);
        boolean told = held.size() == 1 || role == Role.HEAD;
        return told ? replace(scope, held, newHolder, day) : Optional.empty();
    }

    /** Replaces whoever holds these posts, all of one role at one unit. */
    Optional<NewAccount> replace(
            Scope scope, List<HeldPost> held, Optional<PersonId> newHolder, LocalDate day) {
        return mayReplace(scope, held)
                ? transactions.write(Reach.NOTHING, () -> handOver(scope, held, newHolder, day))
                : Optional.empty();
    }

    private boolean mayReplace(Scope scope, List<HeldPost> held) {
        return !held.isEmpty()
                && stewardships
                        .of(scope)
                        .filter(steward ->
                                steward.mayGive(held.getFirst().role(), place(held.getFirst()))
                                        && keepsAll(steward, held))
                        .isPresent();
    }

    private Optional<Unit> place(HeldPost post) {
        return post.unit().flatMap(unit -> units.version(unit, LocalDate.now(clock)));
    }

    private boolean keepsAll(Stewardship steward, List<HeldPost> held) {
        LocalDate today = LocalDate.now(clock);
        return held.stream()
                .map(HeldPost::account)
                .allMatch(account -> steward.keeps(account, table.posts(List.of(account)), today));
    }

    private Optional<NewAccount> handOver(
            Scope scope, List<HeldPost> held, Optional<PersonId> newHolder, LocalDate day) {
        Optional<AccountId> actor = Optional.of(scope.account());
        List<HeldPost> ended =
                held.stream().filter(post -> keeping.endPost(actor, post, day)).toList();
        return ended.stream().findFirst().map(post -> successor(scope, post, newHolder, day));
    }

    private NewAccount successor(
            Scope scope, HeldPost post, Optional<PersonId> newHolder, LocalDate day) {
        NewAccount made =
                keeping.give(scope.account(), names.propose(post.role(), place(post)), newHolder)
                        .orElseThrow(() -> new Refusal("access.name.again"));
        keeping.appoint(Optional.of(scope.account()), made.id(), post.role(), post.unit(), day);
        return made;
    }
}
