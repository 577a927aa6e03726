package vn.caunoi.matters.store;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.matters.desk.Caller;
import vn.caunoi.matters.model.MatterState;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.ScopedTransactions;

/** Open matters of an area that say much the same, while somebody still types. */
@Component
public class SimilarMatters {
    private static final int MOST = 5;
    private static final int HITS = 200;
    private static final int LONGEST = 2000;
    private static final int MOST_WORDS = 30;
    private static final int SHORTEST_WORD = 3;

    private final JdbcClient jdbc;
    private final ScopedTransactions transactions;

    SimilarMatters(JdbcClient jdbc, ScopedTransactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Another matter, with the beginning of what it says. */
    public record Similar(UUID matter, String code, String words, MatterState state) {}

    /** The most alike first; only what the caller may see anyway. */
    public List<Similar> of(Caller caller, UnitId area, String text) {
        String words = words(text);
        return words.isEmpty()
                ? List.of()
                : transactions.read(caller.reach(), () -> find(caller, area, words));
    }

    private List<Similar> find(Caller caller, UnitId area, String words) {
        return MatterRows.barred(
                        jdbc.sql(
                                        """
                                        SELECT m.id, m.code, m.state, left(s.text, 160) AS text
                                        FROM matters.search(
                                            (SELECT string_agg(quote_literal(storage.folded(word)), ' | ')
                                             FROM regexp_split_to_table(:words, ' ') word),
                                            :within, :hits) s
                                        JOIN matters.matter m ON m.id = s.matter_id
                                        WHERE
                                        """
                                                + MatterRows.ADMITTED
                                                + " ORDER BY s.rank DESC, m.raised_on DESC, m.id LIMIT :most")
                                .param("words", words)
                                .param("within", "'+open' & 'a" + area.value() + "'")
                                .param("hits", HITS)
                                .param("most", MOST),
                        caller.bars())
                .query((row, number) ->
                        new Similar(
                                row.getObject("id", UUID.class),
                                row.getString("code"),
                                row.getString("text"),
                                MatterState.of(row.getString("state"))))
                .list();
    }

    /** Letters and digits only, so that no word can be read as an operator of a search. */
    private static String words(String text) {
        return Arrays.stream(
                        text.substring(0, Math.min(text.length(), LONGEST))
                                .split("[^\\p{L}\\p{M}\\p{N}]+", -1))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .distinct()
                .limit(MOST_WORDS)
                .collect(Collectors.joining(" "));
    }
}
