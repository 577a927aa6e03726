package vn.caunoi.reports.guidance.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a guidance says.
 *
 * @param number number and symbol; empty for a form that has none
 * @param subject trích yếu
 * @param asks what those below are to do
 * @param dueOn until when
 * @param form code of a form of the product that is to be filled in
 * @param period code of a period whose report is asked for
 */
public record Content(
        GuidanceKind kind,
        Optional<String> number,
        LocalDate issuedOn,
        String subject,
        String asks,
        Optional<LocalDate> dueOn,
        Optional<String> form,
        Optional<String> period) {

    /** The same paper, passed on with a line and perhaps an earlier day of one's own. */
    public Content passedOn(String line, Optional<LocalDate> due) {
        return new Content(kind, number, issuedOn, subject, line, due, form, period);
    }
}
