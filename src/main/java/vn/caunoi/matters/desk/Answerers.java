package vn.caunoi.matters.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Role;
import vn.caunoi.access.Scope;
import vn.caunoi.matters.store.Body;
import vn.caunoi.matters.store.BodyStore;
import vn.caunoi.storage.ScopedTransactions;

/** Finds out for which body somebody answers: by a link, or by the account he signed in with. */
@Component
public class Answerers {
    private final ScopedTransactions transactions;
    private final Accounts accounts;
    private final BodyLinks links;
    private final BodyStore bodies;
    private final Callers callers;
    private final Clock clock;

    Answerers(
            ScopedTransactions transactions,
            Accounts accounts,
            BodyLinks links,
            BodyStore bodies,
            Callers callers,
            Clock clock) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.links = links;
        this.bodies = bodies;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * Who stands at the door: a body that stands today.
     *
     * @param account of the person, when he did not come by a link
     */
    public record Answerer(Body body, Optional<UUID> account) {}

    /** Empty when the link is not good any more, whatever the reason. */
    public Optional<Answerer> byLink(String token) {
        return links.open(token).flatMap(held -> answerer(held, Optional.empty()));
    }

    /** The bodies for which an account answers today; none without the role. */
    public List<Answerer> byAccount(Scope scope) {
        LocalDate today = LocalDate.now(clock);
        boolean answers =
                accounts.posts(scope.account(), today).stream()
                        .anyMatch(post -> post.role() == Role.ANSWERING_BODY);
        return answers
                ? bodies.heldBy(scope.account().value(), today).stream()
                        .flatMap(held ->
                                answerer(held, Optional.of(scope.account().value())).stream())
                        .toList()
                : List.of();
    }

    private Optional<Answerer> answerer(BodyStore.Held held, Optional<UUID> account) {
        return transactions
                .read(
                        callers.body(held.commune(), held.body()).reach(),
                        () -> bodies.find(held.body()))
                .filter(body -> body.validity().contains(LocalDate.now(clock)))
                .map(body -> new Answerer(body, account));
    }
}
