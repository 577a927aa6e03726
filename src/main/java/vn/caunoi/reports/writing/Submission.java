package vn.caunoi.reports.writing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A report as it was sent.
 *
 * @param number 1 when it was first sent, then one more with each amendment
 * @param reason why it was amended; empty for the first
 */
public record Submission(
        int number,
        Optional<String> reason,
        UUID account,
        OffsetDateTime at,
        LocalDate issuedOn,
        int paperNumber,
        String symbol,
        List<FrozenFigure> figures,
        List<Passage> texts,
        UUID file) {
    public Submission {
        figures = List.copyOf(figures);
        texts = List.copyOf(texts);
    }

    /** How many times it had been amended by then. */
    public int amendments() {
        return number - 1;
    }

    /** That a report was sent, without its content. */
    public record Mark(int number, LocalDate issuedOn) {
        public int amendments() {
            return number - 1;
        }
    }
}
