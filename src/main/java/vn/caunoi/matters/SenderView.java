package vn.caunoi.matters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.caunoi.organization.UnitId;

/**
 * What the page of a receipt code shows. Of who gave no name never his words: the telephone may be
 * shared. Nor those of a sealed matter, which are read at the ward alone, and never a name.
 *
 * @param code as it is written down; its owner's secret
 * @param number by which people speak of the matter; no secret
 * @param phase the message that names how far it has come, in a resident's six words
 * @param words what the sender said, where he gave his name
 * @param answer the present answer, once the Front has found it good enough to be told
 * @param answers which of the answers it is
 * @param question what the body needs to know from him
 * @param verdict the message that names his verdict on this answer
 */
public record SenderView(
        String code,
        String number,
        UnitId commune,
        Optional<UnitId> area,
        boolean straightToWard,
        LocalDate raisedOn,
        String phase,
        List<Moment> moments,
        Optional<String> words,
        Optional<Answer> answer,
        int answers,
        Optional<String> question,
        Optional<String> verdict,
        Optional<LocalDate> withdrawnOn,
        May may) {
    public SenderView {
        moments = List.copyOf(moments);
    }

    /** What he may do now. */
    public record May(boolean judge, boolean object, boolean reply, boolean withdraw) {}

    /**
     * Something that happened.
     *
     * @param key its message; {0} the body, {1} the letter, {2} the day until which, as far as
     *     there are such
     * @param words what somebody wrote about it
     */
    public record Moment(
            LocalDate on,
            String key,
            String body,
            String letter,
            Optional<LocalDate> until,
            String words) {}

    /**
     * @param outcome the message that names it
     * @param whom to whom he is guided, or ""
     * @param evidence the message of what it rests on; {0} number, {1} day, {2} signatory
     */
    public record Answer(
            LocalDate on,
            String outcome,
            String text,
            String whom,
            Optional<String> evidence,
            String number,
            Optional<LocalDate> dated,
            String signatory) {}
}
