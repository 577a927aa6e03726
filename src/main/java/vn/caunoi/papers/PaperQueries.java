package vn.caunoi.papers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.ScopedTransactions;

/** Reads the register of outgoing papers within a scope. */
@Component
public class PaperQueries {
    private static final String ROW =
            """
            SELECT id, commune_id, unit_id, type, number, symbol, subject, issued_on, signatory, recipients, file_id,
                   cancelled_reason
            FROM papers.paper WHERE taken_back_at IS NULL
            """;

    private final JdbcClient jdbc;
    private final ScopedTransactions transactions;

    PaperQueries(JdbcClient jdbc, ScopedTransactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** A paper in the register. */
    public record PaperRow(
            UUID id,
            UnitId commune,
            UnitId issuer,
            PaperType type,
            int number,
            String symbol,
            String subject,
            LocalDate issuedOn,
            PaperRegister.Dispatch dispatch,
            Optional<UUID> file,
            Optional<String> cancelledReason) {

        /** "05/BC-MTTQ-BTT". */
        public String numberAndSymbol() {
            return Formalities.numberAndSymbol(number, symbol);
        }
    }

    /**
     * What a list is narrowed down to.
     *
     * @param words to be found in number, symbol or subject, marks or not; "" for all
     */
    public record Wish(Optional<Integer> year, Optional<PaperType> type, String words) {}

    /** Newest first. */
    public List<PaperRow> find(Scope scope, Wish wish, int from, int most) {
        return transactions.read(
                scope.readable(),
                () ->
                        jdbc.sql(
                                        ROW
                                                + """
                                                AND (:year::integer IS NULL OR year = :year::integer)
                                                AND (:type::text IS NULL OR type = :type::text)
                                                AND folded LIKE :words
                                                ORDER BY issued_on DESC, id DESC OFFSET :from LIMIT :most
                                                """)
                                .param("year", wish.year().orElse(null))
                                .param("type", wish.type().map(PaperType::word).orElse(null))
                                .param("words", FoldedText.anywhere(wish.words()))
                                .param("from", from)
                                .param("most", most)
                                .query(PaperQueries::row)
                                .list());
    }

    public Optional<PaperRow> find(Scope scope, UUID id) {
        return transactions.read(
                scope.readable(),
                () ->
                        jdbc.sql(ROW + "AND id = :id")
                                .param("id", id)
                                .query(PaperQueries::row)
                                .optional());
    }

    /** The years in which papers were issued, the latest first. */
    public List<Integer> years(Scope scope) {
        return transactions.read(
                scope.readable(),
                () ->
                        jdbc.sql(
                                        """
                                        SELECT DISTINCT year FROM papers.paper
                                        WHERE taken_back_at IS NULL ORDER BY year DESC
                                        """)
                                .query(Integer.class)
                                .list());
    }

    private static PaperRow row(ResultSet row, int number) throws SQLException {
        return new PaperRow(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("commune_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                PaperType.of(row.getString("type")).orElseThrow(),
                row.getInt("number"),
                row.getString("symbol"),
                row.getString("subject"),
                row.getObject("issued_on", LocalDate.class),
                new PaperRegister.Dispatch(
                        Optional.ofNullable(row.getString("signatory")).flatMap(Signatory::of),
                        row.getString("recipients").lines().toList()),
                Optional.ofNullable(row.getObject("file_id", UUID.class)),
                Optional.ofNullable(row.getString("cancelled_reason")));
    }
}
