package vn.caunoi.matters.desk;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.caunoi.calendar.Period;
import vn.caunoi.matters.model.SituationFigures;
import vn.caunoi.matters.model.SituationHeading;
import vn.caunoi.matters.store.SituationReports;
import vn.caunoi.matters.store.SituationTexts;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;

/**
 * The report on the people's situation of a unit and period: as it was issued, else as it stands.
 *
 * @param writes whether who asks may write its words
 * @param signs whether he may issue it
 * @param exports whether he may take it as a file
 */
public record Situation(
        Subject subject,
        SituationFigures figures,
        Map<SituationHeading, SituationTexts.Words> words,
        Optional<SituationReports.Issued> issued,
        boolean writes,
        boolean signs,
        boolean exports) {
    public Situation {
        words = Map.copyOf(words);
    }

    /** Of whom, and for when. */
    public record Subject(Unit unit, UnitId commune, Period period) {}

    /** What stands under a heading. */
    public SituationTexts.Words under(SituationHeading heading) {
        return words.getOrDefault(heading, SituationTexts.Words.NONE);
    }

    /** The versions of all headings together: what a signer had before him. */
    public String stamp() {
        return java.util.Arrays.stream(SituationHeading.values())
                .map(heading -> String.valueOf(under(heading).version()))
                .collect(Collectors.joining("."));
    }
}
