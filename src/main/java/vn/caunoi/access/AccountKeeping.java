package vn.caunoi.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.UnitId;
import vn.caunoi.people.PersonId;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;

/**
 * The acts upon accounts. Each is one transaction with its line in the history and ends at once
 * what the account may no longer do. Whether the actor may do it, {@link Stewardship} says.
 */
@Component
class AccountKeeping {
    private final AccountTable table;
    private final AccountEvents events;
    private final Sessions sessions;
    private final Tokens tokens;
    private final PasswordEncoder passwords;
    private final ScopedTransactions transactions;
    private final Clock clock;

    AccountKeeping(
            AccountTable table,
            AccountEvents events,
            Sessions sessions,
            Tokens tokens,
            PasswordEncoder passwords,
            ScopedTransactions transactions,
            Clock clock) {
        this.table = table;
        this.events = events;
        this.sessions = sessions;
        this.tokens = tokens;
        this.passwords = passwords;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Makes an account with a password of its own choice; empty when the name is taken. */
    Optional<AccountId> open(String name, String password, Optional<PersonId> person) {
        return open(By.MACHINE, name, password, person, false);
    }

    /** Makes an account with a drawn password; empty when the name is taken. */
    Optional<NewAccount> give(By by, String name, Optional<PersonId> person) {
        GivenPassword password = GivenPassword.draw();
        return open(by, name, password.value(), person, true)
                .map(id -> new NewAccount(id, name, password.value()));
    }

    private Optional<AccountId> open(
            By by, String name, String password, Optional<PersonId> person, boolean mustChange) {
        String hash = passwords.encode(password);
        return write(() -> {
            Optional<AccountId> made = table.insert(name, hash, person, mustChange);
            made.ifPresent(id -> events.record(by, id, AccountEvent.OPENED));
            return made;
        });
    }

    void appoint(By by, AccountId account, Role role, Optional<UnitId> unit, LocalDate from) {
        write(() -> {
            UUID post = table.insertPost(account, role, unit, from);
            events.record(by, account, AccountEvent.POST_GIVEN, post);
            return post;
        });
    }

    /**
     * From the day on the post gives nothing; who holds nothing more is signed out. Says whether it
     * stood longer before.
     */
    boolean endPost(By by, HeldPost post, LocalDate day) {
        return endPost(by, AccountEvent.POST_ENDED, post, day);
    }

    /** A post given within an act that is taken back never was. */
    void takePostBack(By by, HeldPost post) {
        endPost(by, AccountEvent.POST_TAKEN_BACK, post, post.from());
    }

    /** A post ended within an act that is taken back stands as long as before. */
    void returnPost(By by, HeldPost post, Optional<LocalDate> until) {
        write(() -> {
            table.returnPost(post.id(), until);
            events.record(by, AccountEvent.POST_RETURNED, post);
            return post;
        });
    }

    private boolean endPost(By by, AccountEvent event, HeldPost post, LocalDate day) {
        return write(() -> {
            boolean ended = table.endPost(post.id(), day);
            if (ended) {
                events.record(by, event, post);
                signOutWithoutPost(post.account());
            }
            return ended;
        });
    }

    private void signOutWithoutPost(AccountId account) {
        LocalDate today = LocalDate.now(clock);
        if (table.posts(List.of(account)).stream().noneMatch(post -> post.isAhead(today))) {
            signOut(account);
        }
    }

    /** Ends all posts of an account. */
    void endPosts(AccountId account, LocalDate day) {
        write(() -> {
            table.posts(List.of(account)).forEach(post -> endPost(By.MACHINE, post, day));
            return account;
        });
    }

    /**
     * A drawn password in the place of a forgotten one: what was signed in with the old one ends.
     */
    NewAccount givePassword(AccountId actor, AccountRow account) {
        GivenPassword password = GivenPassword.draw();
        String hash = passwords.encode(password.value());
        return write(() -> {
            table.setPassword(account.id(), hash, true);
            events.record(By.person(actor), account.id(), AccountEvent.PASSWORD_GIVEN);
            signOut(account.id());
            tokens.revoke(account.id());
            return new NewAccount(account.id(), account.name(), password.value());
        });
    }

    /**
     * The owner's own choice: the session in which it was made goes on; other sessions end, and so
     * do the tokens made while the old password was his own.
     */
    void choosePassword(SignedIn owner, String password, String session) {
        String hash = passwords.encode(password);
        write(() -> {
            boolean mine = table.find(owner.account()).filter(row -> !row.mustChange()).isPresent();
            table.setPassword(owner.account(), hash, false);
            events.record(
                    By.person(owner.account()), owner.account(), AccountEvent.PASSWORD_CHANGED);
            if (mine) {
                revoke(By.person(owner.account()), owner.account());
            }
            return sessions.endOthers(owner.name(), session);
        });
    }

    void disable(By by, AccountId account) {
        write(() -> {
            if (table.setDisabled(account, true)) {
                events.record(by, account, AccountEvent.DISABLED);
            }
            signOut(account);
            return account;
        });
    }

    void enable(AccountId actor, AccountId account) {
        write(() -> {
            if (table.setDisabled(account, false)) {
                events.record(By.person(actor), account, AccountEvent.ENABLED);
            }
            return account;
        });
    }

    void revokeTokens(AccountId actor, AccountId account) {
        write(() -> {
            revoke(By.person(actor), account);
            return account;
        });
    }

    private void revoke(By by, AccountId account) {
        if (tokens.revoke(account) > 0) {
            events.record(by, account, AccountEvent.TOKENS_REVOKED);
        }
    }

    private void signOut(AccountId account) {
        table.find(account).ifPresent(row -> sessions.endAll(row.name()));
    }

    /** Accounts belong to no unit, so nothing needs to be within reach. */
    private <T> T write(Supplier<T> work) {
        return transactions.write(Reach.NOTHING, work);
    }
}
