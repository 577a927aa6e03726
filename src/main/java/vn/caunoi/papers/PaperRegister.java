package vn.caunoi.papers;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.RecordHolder;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.StoredFiles;
import vn.caunoi.storage.TakesBack;
import vn.caunoi.storage.UndoCounts;
import vn.caunoi.storage.Uuid7;

/**
 * The register of outgoing papers. Works in the caller's write transaction: numbers of an issuer, a
 * type and a year follow one another without gap and without double, whoever asks at once.
 */
@Component
public class PaperRegister implements RecordHolder, TakesBack {
    private final JdbcClient jdbc;
    private final PaperSeries series;
    private final StoredFiles files;

    PaperRegister(JdbcClient jdbc, PaperSeries series, StoredFiles files) {
        this.jdbc = jdbc;
        this.series = series;
        this.files = files;
    }

    /** A paper in the register. */
    public record Issued(UUID id, int number) {}

    /**
     * Who signed and to whom the paper goes.
     *
     * @param recipients one per entry, without dashes
     */
    public record Dispatch(Optional<Signatory> signatory, List<String> recipients) {
        /** Not written down. */
        public static final Dispatch UNKNOWN = new Dispatch(Optional.empty(), List.of());

        public Dispatch {
            recipients = List.copyOf(recipients);
        }
    }

    /** Enters a paper and returns its number. */
    public int issue(NewPaper paper) {
        return enter(null, paper, Dispatch.UNKNOWN).number();
    }

    /** The same for a paper that was signed: nobody takes it back. */
    public Issued issue(NewPaper paper, Dispatch dispatch) {
        return enter(null, paper, dispatch);
    }

    /** The same on behalf of an act: taken back at once, it gives its number back. */
    public Issued issue(UUID act, NewPaper paper, Dispatch dispatch) {
        return enter(act, paper, dispatch);
    }

    private Issued enter(@Nullable UUID act, NewPaper paper, Dispatch dispatch) {
        int number = series.next(paper.commune(), key(paper));
        UUID id = Uuid7.next();
        jdbc.sql(
                        """
                        INSERT INTO papers.paper (id, commune_id, unit_id, type, year, number, symbol, subject, folded,
                                                  issued_on, signatory, recipients, file_id, batch_id)
                        VALUES (:id, :commune, :unit, :type, :year, :number, :symbol, :subject, :folded,
                                :issued, :signatory, :recipients, :file, :batch)
                        """)
                .param("id", id)
                .param("commune", paper.commune().value())
                .param("unit", paper.issuer().value())
                .param("type", paper.type())
                .param("year", paper.issuedOn().getYear())
                .param("number", number)
                .param("symbol", composed(paper.symbol()))
                .param("subject", composed(paper.subject()))
                .param(
                        "folded",
                        FoldedText.of(
                                String.join(
                                        " ",
                                        Formalities.numberAndSymbol(number, paper.symbol()),
                                        number + "/" + paper.symbol(),
                                        paper.subject())))
                .param("issued", paper.issuedOn())
                .param("signatory", dispatch.signatory().map(Signatory::word).orElse(null))
                .param("recipients", composed(String.join("\n", dispatch.recipients())))
                .param("file", paper.file().orElse(null))
                .param("batch", act)
                .update();
        return new Issued(id, number);
    }

    /**
     * Lets a series go on after the last number of a book on paper.
     *
     * @return false when numbers of this year were given here already
     */
    public boolean beginAfter(
            UnitId commune, UnitId issuer, PaperType type, int year, int lastNumber) {
        return series.beginAfter(
                commune, new PaperSeries.Key(issuer, type.word(), year), lastNumber);
    }

    /**
     * The latest day of the series in which this paper would be numbered: when it lies after the
     * paper's own day, numbers and days would run against each other.
     */
    public Optional<LocalDate> latestDay(UnitId issuer, PaperType type, int year) {
        return series.latestDay(new PaperSeries.Key(issuer, type.word(), year));
    }

    /** Cancels a paper, which keeps its number; false when it is cancelled already. */
    public boolean cancel(UUID act, UUID paper, String reason) {
        return jdbc.sql(
                                """
                                UPDATE papers.paper
                                SET cancelled_at = now(), cancelled_reason = :reason, cancelled_batch = :batch
                                WHERE id = :id AND cancelled_at IS NULL AND taken_back_at IS NULL
                                """)
                        .param("id", paper)
                        .param("reason", composed(reason))
                        .param("batch", act)
                        .update()
                > 0;
    }

    @Override
    public Optional<UndoCounts> takeBack(UUID batch, String reason) {
        List<Numbered> entered =
                jdbc.sql(
                                """
                                SELECT id, unit_id, type, year, number, file_id FROM papers.paper
                                WHERE batch_id = :batch AND taken_back_at IS NULL ORDER BY number DESC FOR UPDATE
                                """)
                        .param("batch", batch)
                        .query(Numbered.class)
                        .list();
        for (Numbered paper : entered) {
            if (!series.giveBack(paper.key(), paper.number())) {
                return Optional.empty();
            }
            takeBack(paper);
        }
        int standing =
                jdbc.sql(
                                """
                                UPDATE papers.paper
                                SET cancelled_at = NULL, cancelled_reason = NULL, cancelled_batch = NULL
                                WHERE cancelled_batch = :batch
                                """)
                        .param("batch", batch)
                        .update();
        return Optional.of(new UndoCounts(entered.size(), standing, 0));
    }

    private void takeBack(Numbered paper) {
        jdbc.sql("UPDATE papers.paper SET taken_back_at = now(), file_id = NULL WHERE id = :id")
                .param("id", paper.id())
                .update();
        if (paper.fileId() != null) {
            files.erase(paper.fileId());
        }
    }

    @Override
    public boolean holdsRecordsAt(Set<UnitId> units) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT FROM papers.paper
                                       WHERE unit_id = ANY(:units) AND taken_back_at IS NULL)
                        """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }

    private static PaperSeries.Key key(NewPaper paper) {
        return new PaperSeries.Key(paper.issuer(), paper.type(), paper.issuedOn().getYear());
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    record Numbered(
            UUID id, UUID unitId, String type, int year, int number, @Nullable UUID fileId) {
        PaperSeries.Key key() {
            return new PaperSeries.Key(new UnitId(unitId), type, year);
        }
    }
}
