package vn.caunoi.matters.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.matters.desk.Caller;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.ScopedTransactions;

/**
 * Finds matters by words that people said first: without marks, in either way of setting them, and
 * when that finds nothing with one word misspelt. What is sealed is not there to be found; what is
 * out of the caller's reach, or barred from him, is as if it were not there.
 */
@Repository
public class MatterSearch {
    private static final int MOST_WORDS = 8;

    /** How many of the newest are looked at before the caller's bars are applied. */
    private static final int MOST_LOOKED_AT = 2_000;

    private final JdbcClient jdbc;
    private final ScopedTransactions transactions;

    MatterSearch(JdbcClient jdbc, ScopedTransactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** A matter and its first words. */
    public record Hit(Matter matter, String text) {}

    /**
     * The newest matters that have all the words.
     *
     * @param openOnly whether those that have ended are left out
     */
    public List<Hit> find(Caller caller, String words, boolean openOnly, int most) {
        return find(caller, words, openOnly ? "'+open'" : "", most);
    }

    /** The newest of a commune, or of one of its areas, that have all the words. */
    public List<Hit> find(
            Caller caller, UnitId commune, Optional<UnitId> area, String words, int most) {
        return find(
                caller,
                words,
                area.map(there -> Spelling.quoted("+a" + there.value()))
                        .orElseGet(() -> Spelling.quoted("+c" + commune.value())),
                most);
    }

    private List<Hit> find(Caller caller, String words, String within, int most) {
        List<String> wanted = Spelling.words(words).stream().distinct().limit(MOST_WORDS).toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        return transactions.read(
                caller.reach(),
                () -> {
                    Optional<UnitId> nowhere = Optional.empty();
                    List<Hit> exact = found(caller, List.of(all(wanted)), within, nowhere, most);
                    return exact.isEmpty()
                            ? found(caller, misspelt(wanted), within, nowhere, most)
                            : exact;
                });
    }

    /**
     * Within the running transaction; the row itself is asked once more whether it is reached.
     *
     * @param first a unit whose matters come before those of others
     */
    List<Hit> found(
            Caller caller, List<String> queries, String within, Optional<UnitId> first, int most) {
        if (queries.isEmpty()) {
            return List.of();
        }
        return MatterRows.barred(
                        jdbc.sql(
                                """
                                SELECT %s, f.text
                                FROM (SELECT DISTINCT ON (s.matter_id) s.matter_id, s.text
                                      FROM unnest(cast(:queries AS text[])) q(query)
                                      CROSS JOIN LATERAL matters.search(q.query, :within, :looked) s) f
                                JOIN matters.matter m ON m.id = f.matter_id
                                WHERE NOT m.sealed AND %s
                                ORDER BY coalesce(m.area_id = cast(:first AS uuid), false) DESC, m.raised_on DESC, m.id DESC
                                LIMIT :most
                                """
                                        .formatted(MatterRows.COLUMNS, MatterRows.ADMITTED)),
                        caller.bars())
                .param("queries", queries.toArray(String[]::new))
                .param("within", within)
                .param("looked", MOST_LOOKED_AT)
                .param("first", first.map(UnitId::value).orElse(null))
                .param("most", most)
                .query((row, number) ->
                        new Hit(MatterRows.matter(row, number), row.getString("text")))
                .list();
    }

    private static String all(List<String> words) {
        return words.stream().map(Spelling::quoted).collect(Collectors.joining(" & "));
    }

    /** One query for each word that may be the misspelt one; numbers are not guessed at. */
    private static List<String> misspelt(List<String> words) {
        return IntStream.range(0, words.size())
                .filter(at ->
                        words.get(at).length() > 1
                                && words.get(at).chars().noneMatch(Character::isDigit))
                .mapToObj(at -> {
                    List<String> parts = new ArrayList<>();
                    for (int other = 0; other < words.size(); other++) {
                        parts.add(
                                other == at
                                        ? anySlip(words.get(at))
                                        : Spelling.quoted(words.get(other)));
                    }
                    return String.join(" & ", parts);
                })
                .toList();
    }

    private static String anySlip(String word) {
        return Spelling.slips(word).stream()
                .map(Spelling::quoted)
                .collect(Collectors.joining(" | ", "(", ")"));
    }
}
