package vn.caunoi.papers.desk;

import java.time.LocalDate;
import vn.caunoi.papers.PaperQueries.PaperRow;

/** A paper in the list. */
public record PaperLine(
        String href,
        String number,
        LocalDate issuedOn,
        String typeKey,
        String subject,
        String issuer,
        boolean cancelled) {
    static PaperLine of(PaperRow row, String issuer) {
        return new PaperLine(
                RegisterPage.PATH + "/" + row.id(),
                row.numberAndSymbol(),
                row.issuedOn(),
                row.type().key(),
                row.subject(),
                issuer,
                row.cancelledReason().isPresent());
    }
}
