package vn.caunoi.matters.desk;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Post;
import vn.caunoi.access.Posts;
import vn.caunoi.access.Role;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.store.Body;
import vn.caunoi.matters.store.BodyKind;
import vn.caunoi.matters.store.BodyStore;
import vn.caunoi.matters.store.MatterStore;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.Uuid7;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Refusal;

/** The register of the bodies that answer, kept by who keeps the records of the commune. */
@Component
public class Bodies {
    private final ScopedTransactions transactions;
    private final BodyStore bodies;
    private final MatterStore matters;
    private final BodyLinks links;
    private final Callers callers;
    private final Accounts accounts;
    private final Posts posts;
    private final Clock clock;

    Bodies(
            ScopedTransactions transactions,
            BodyStore bodies,
            MatterStore matters,
            BodyLinks links,
            Callers callers,
            Accounts accounts,
            Posts posts,
            Clock clock) {
        this.transactions = transactions;
        this.bodies = bodies;
        this.matters = matters;
        this.links = links;
        this.callers = callers;
        this.accounts = accounts;
        this.posts = posts;
        this.clock = clock;
    }

    /** What is typed about a body. */
    public record Details(String name, BodyKind kind, Optional<String> email) {}

    /**
     * A body with what belongs to it.
     *
     * @param holders names of the accounts that answer for it today
     * @param owed as far as who asks may know of it
     */
    public record Kept(Body body, Map<UUID, String> holders, List<Matter> owed) {
        public Kept {
            holders = Map.copyOf(holders);
            owed = List.copyOf(owed);
        }
    }

    /** Those that stand first. */
    public List<Body> all(Scope scope) {
        UnitId commune = commune(scope);
        return transactions.read(scope.writable(), () -> bodies.of(commune));
    }

    public Kept find(Scope scope, UUID id) {
        Caller caller = callers.person(scope);
        return transactions.read(
                caller.reach(),
                () -> {
                    Body body = kept(scope, id);
                    return new Kept(
                            body,
                            holders(body),
                            matters.owedBy(id).stream().filter(caller.bars()::admit).toList());
                });
    }

    private Map<UUID, String> holders(Body body) {
        Map<UUID, String> names = new HashMap<>();
        accounts.names(
                        bodies.holders(body.id(), LocalDate.now(clock)).stream()
                                .map(AccountId::new)
                                .toList())
                .forEach((account, name) -> names.put(account.value(), name));
        return names;
    }

    public UUID add(Scope scope, Details details) {
        UnitId commune = commune(scope);
        UUID id = Uuid7.next();
        return transactions.write(
                scope.writable(),
                () -> {
                    String code = code(details.name());
                    Body body =
                            new Body(
                                    id,
                                    1,
                                    commune,
                                    bodies.named(commune, code).isEmpty() ? code : code + "-" + id,
                                    details.name(),
                                    details.kind(),
                                    details.email(),
                                    1,
                                    DateRange.startingOn(LocalDate.now(clock)));
                    if (!bodies.add(body)) {
                        throw new Refusal("matters.body.refused.body-changed");
                    }
                    return id;
                });
    }

    /**
     * Corrects a body.
     *
     * @param seen the version somebody looked at
     * @return false when somebody else was quicker
     */
    public boolean correct(Scope scope, UUID id, int seen, Details details) {
        return changed(
                scope,
                id,
                body ->
                        new Body(
                                id,
                                seen,
                                body.commune(),
                                body.code(),
                                details.name(),
                                details.kind(),
                                details.email(),
                                body.linkNumber(),
                                body.validity()));
    }

    /** From this day on nothing is sent to it any more. */
    public boolean end(Scope scope, UUID id, int seen, LocalDate until) {
        return changed(
                scope,
                id,
                body -> {
                    if (!until.isAfter(body.validity().from())) {
                        throw new Refusal("matters.body.refused.end-before");
                    }
                    return with(
                            body,
                            seen,
                            body.linkNumber(),
                            new DateRange(body.validity().from(), until));
                });
    }

    /** Makes every link to it worthless. */
    public void revokeLinks(Scope scope, UUID id) {
        boolean done =
                changed(
                        scope,
                        id,
                        body -> with(body, body.version(), body.linkNumber() + 1, body.validity()));
        if (!done) {
            throw new Refusal("matters.body.refused.body-changed");
        }
    }

    /** The link to give to the body today. */
    public BodyLinks.Link link(Scope scope, UUID id) {
        return links.current(transactions.read(scope.writable(), () -> kept(scope, id)));
    }

    /** Lets an account that has the role answer for the body from today on. */
    public void appoint(Scope scope, UUID id, String name) {
        LocalDate today = LocalDate.now(clock);
        AccountId account =
                accounts.named(name)
                        .map(Accounts.Account::id)
                        .filter(known ->
                                accounts.posts(known, today).stream()
                                        .map(Post::role)
                                        .anyMatch(role -> role == Role.ANSWERING_BODY))
                        .orElseThrow(() -> new Refusal("matters.body.refused.account"));
        var unused =
                transactions.write(
                        scope.writable(),
                        () -> {
                            Body body = kept(scope, id);
                            if (!bodies.holders(id, today).contains(account.value())) {
                                bodies.appoint(Uuid7.next(), body, account.value(), today);
                            }
                            return body;
                        });
    }

    /** The account answers for the body until today and no longer. */
    public void release(Scope scope, UUID id, UUID account) {
        var unused =
                transactions.write(
                        scope.writable(),
                        () -> {
                            Body body = kept(scope, id);
                            bodies.release(body, account, LocalDate.now(clock));
                            return body;
                        });
    }

    private boolean changed(Scope scope, UUID id, UnaryOperator<Body> change) {
        return transactions.write(
                scope.writable(), () -> bodies.save(change.apply(kept(scope, id))));
    }

    private static Body with(Body body, int seen, int linkNumber, DateRange validity) {
        return new Body(
                body.id(),
                seen,
                body.commune(),
                body.code(),
                body.name(),
                body.kind(),
                body.email(),
                linkNumber,
                validity);
    }

    private Body kept(Scope scope, UUID id) {
        return bodies.find(id)
                .filter(body -> scope.mayWrite(body.commune(), body.commune()))
                .orElseThrow(NotFound::new);
    }

    /** The commune whose records this person keeps. */
    private UnitId commune(Scope scope) {
        return posts.today(scope.account()).stream()
                .filter(post -> post.role() == Role.WARD_OFFICER)
                .map(Post::unit)
                .filter(unit -> scope.mayWrite(unit, unit))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Plain letters of the name, by which tables speak of the body. */
    private static String code(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace('đ', 'd')
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
