package vn.caunoi.journal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Posts;
import vn.caunoi.access.Role;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.ScopedTransactions;

/** Reads the journal: of the communes one oversees, else what one did oneself. */
@Component
class JournalQueries {
    private static final Place NEWEST =
            new Place(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    private final JdbcClient jdbc;
    private final ScopedTransactions transactions;
    private final Posts posts;

    JournalQueries(JdbcClient jdbc, ScopedTransactions transactions, Posts posts) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.posts = posts;
    }

    /**
     * What is looked for.
     *
     * @param act a code word, or "" for all
     * @param until the first moment that does not belong to it
     */
    record Wanted(String act, Optional<AccountId> account, Instant from, Instant until) {}

    /** An entry in the order of the list, after which it goes on. */
    record Place(Instant madeAt, UUID id) {
        static Place of(JournalEntry entry) {
            return new Place(entry.madeAt(), entry.id());
        }
    }

    /** Whether the person reads what others did. */
    public boolean oversees(Scope scope) {
        return !overseen(scope).isEmpty();
    }

    /** Newest first. */
    public List<JournalEntry> page(Scope scope, Wanted wanted, Optional<Place> after, int most) {
        Collection<UnitId> communes = overseen(scope);
        return find(scope, communes, wanted, after.orElse(NEWEST), most);
    }

    /** The same of certain communes, which the caller has found to be the reader's. */
    public List<JournalEntry> of(
            Scope scope, Collection<UnitId> communes, Wanted wanted, int most) {
        return find(scope, communes, wanted, NEWEST, most);
    }

    /** Acts that occur, as code words. */
    public List<String> acts(Scope scope) {
        Collection<UnitId> communes = overseen(scope);
        return transactions.read(
                scope.readable(),
                () ->
                        jdbc.sql(
                                        "SELECT DISTINCT e.act FROM journal.entry e WHERE "
                                                + limit(communes)
                                                + " ORDER BY e.act")
                                .param("communes", ids(communes))
                                .param("self", scope.account().value())
                                .query(String.class)
                                .list());
    }

    private List<JournalEntry> find(
            Scope scope, Collection<UnitId> communes, Wanted wanted, Place after, int most) {
        return transactions.read(
                scope.readable(),
                () ->
                        jdbc.sql(
                                        "SELECT "
                                                + JournalEntry.COLUMNS
                                                + " FROM journal.entry e WHERE "
                                                + limit(communes)
                                                + """
                                                 AND (:act = '' OR e.act = :act)
                                                 AND (:account::uuid IS NULL OR e.account_id = :account::uuid)
                                                 AND e.made_at >= :from AND e.made_at < :until
                                                 AND (e.made_at, e.id) < (:after, :afterId)
                                                ORDER BY e.made_at DESC, e.id DESC LIMIT :most
                                                """)
                                .param("communes", ids(communes))
                                .param("self", scope.account().value())
                                .param("act", wanted.act())
                                .param(
                                        "account",
                                        wanted.account()
                                                .map(account -> account.value().toString())
                                                .orElse(null))
                                .param("from", wanted.from().atOffset(ZoneOffset.UTC))
                                .param("until", wanted.until().atOffset(ZoneOffset.UTC))
                                .param("after", after.madeAt().atOffset(ZoneOffset.UTC))
                                .param("afterId", after.id())
                                .param("most", most)
                                .query((row, number) -> JournalEntry.of(row))
                                .list());
    }

    /** Row-level security alone would show an officer what others did in his commune. */
    private static String limit(Collection<UnitId> communes) {
        return communes.isEmpty() ? "e.account_id = :self" : "e.commune_id = ANY(:communes)";
    }

    /** Communes whose journal the person reads. */
    Collection<UnitId> overseen(Scope scope) {
        return posts.places(scope.account(), Role.OVERSEERS);
    }

    private static UUID[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }
}
