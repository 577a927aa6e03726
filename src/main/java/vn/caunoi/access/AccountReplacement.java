package vn.caunoi.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.people.PersonId;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.NotFound;
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

    /** What came of the wish to let somebody in. */
    public sealed interface Given {
        record Made(NewAccount account) implements Given {}

        /** The person signs in for this role already. */
        record HeldAlready(String name) implements Given {}

        record NameTaken() implements Given {}

        record NameWrong() implements Given {}
    }

    /** The names under which others than this person sign in for a role on the day or later. */
    public List<String> names(Post post, LocalDate day, Optional<PersonId> except) {
        return table.posts(post.role(), post.unit(), day).stream()
                .flatMap(held -> table.find(held.account()).stream())
                .filter(account -> except.isEmpty() || !account.person().equals(except))
                .map(AccountRow::name)
                .distinct()
                .sorted()
                .toList();
    }

    /** A name for a new account in this role, like all others. */
    public String proposedName(Post post) {
        return names.propose(post.role(), units.version(post.unit(), LocalDate.now(clock)));
    }

    /**
     * From the day on a role gives nothing to those who held it before, in the running transaction
     * and as a part of the act. The account of the successor, where there is one already, stays as
     * it is.
     */
    public void end(Scope scope, UUID act, Post post, LocalDate day, PersonId successor) {
        mayGive(scope, post);
        List<HeldPost> former =
                table.posts(post.role(), post.unit(), day).stream()
                        .filter(held -> held.from().isBefore(day))
                        .filter(held -> !isOf(held, successor))
                        .toList();
        former.forEach(held -> keeping.endPost(By.act(scope, act), held, day));
    }

    /** From the day on a role gives nothing to this person, as a part of the act. */
    public void endOf(Scope scope, UUID act, Post post, LocalDate day, PersonId person) {
        mayGive(scope, post);
        table.posts(post.role(), post.unit(), day).stream()
                .filter(held -> isOf(held, person))
                .forEach(held -> keeping.endPost(By.act(scope, act), held, day));
    }

    /**
     * Makes the account of a role's new holder in the running transaction and as a part of the act;
     * never a second one for the same person.
     */
    public Given give(
            Scope scope, UUID act, Post post, LocalDate from, PersonId holder, String name) {
        mayGive(scope, post);
        Optional<AccountRow> present =
                table.posts(post.role(), post.unit(), from).stream()
                        .filter(held -> isOf(held, holder))
                        .flatMap(held -> table.find(held.account()).stream())
                        .findFirst();
        if (present.isPresent()) {
            return new Given.HeldAlready(present.get().name());
        }
        if (!AccountNames.isGood(name)) {
            return new Given.NameWrong();
        }
        By by = By.act(scope, act);
        return keeping.give(by, name, Optional.of(holder))
                .<Given>map(made -> {
                    keeping.appoint(by, made.id(), post.role(), Optional.of(post.unit()), from);
                    return new Given.Made(made);
                })
                .orElseGet(Given.NameTaken::new);
    }

    private boolean isOf(HeldPost held, PersonId person) {
        return table.find(held.account())
                .filter(account -> account.person().equals(Optional.of(person)))
                .isPresent();
    }

    private void mayGive(Scope scope, Post post) {
        Optional<Unit> place = units.version(post.unit(), LocalDate.now(clock));
        if (stewardships
                .of(scope)
                .filter(steward -> steward.mayGive(post.role(), place))
                .isEmpty()) {
            throw new NotFound();
        }
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
    Optional<NewAccount> replace(
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
        By by = By.person(scope.account());
        List<HeldPost> ended =
                held.stream().filter(post -> keeping.endPost(by, post, day)).toList();
        return ended.stream().findFirst().map(post -> successor(scope, post, newHolder, day));
    }

    private NewAccount successor(
            Scope scope, HeldPost post, Optional<PersonId> newHolder, LocalDate day) {
        NewAccount made =
                keeping.give(
                                By.person(scope.account()),
                                names.propose(post.role(), place(post)),
                                newHolder)
                        .orElseThrow(() -> new Refusal("access.name.again"));
        keeping.appoint(By.person(scope.account()), made.id(), post.role(), post.unit(), day);
        return made;
    }
}
