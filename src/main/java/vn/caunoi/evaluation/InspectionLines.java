package vn.caunoi.evaluation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.Texts;
import vn.caunoi.web.Tone;

/** Puts inspections and findings into words. */
@Component
public class InspectionLines {
    private final Units units;

    InspectionLines(Units units) {
        this.units = units;
    }

    /** One inspection in a list. */
    public record Line(UUID id, String area, String day, Tone tone, String state, String ledBy) {}

    /** One finding. */
    public record FindingLine(
            UUID id,
            int version,
            UUID inspection,
            String area,
            String point,
            String what,
            String remedy,
            String due,
            Tone tone,
            String state,
            String note,
            boolean isOpen) {}

    List<Line> of(List<Inspection.Kept> kept, PageFrame frame) {
        Map<UnitId, String> names =
                names(kept.stream().map(one -> one.inspection().unit()).toList());
        return kept.stream()
                .map(one -> line(one, names.getOrDefault(one.inspection().unit(), ""), frame))
                .toList();
    }

    private static Line line(Inspection.Kept kept, String area, PageFrame frame) {
        Inspection inspection = kept.inspection();
        boolean held = inspection.heldOn().isPresent();
        return new Line(
                kept.id(),
                area,
                frame.format().date(inspection.heldOn().orElse(inspection.plannedOn())),
                held ? Tone.DONE : Tone.INFO,
                frame.text(held ? "evaluation.state.held" : "evaluation.state.planned"),
                inspection.ledBy());
    }

    List<FindingLine> of(List<Finding.Kept> kept, LocalDate today, PageFrame frame) {
        Map<UnitId, String> names = names(kept.stream().map(one -> one.finding().unit()).toList());
        return kept.stream().map(one -> line(one, names, today, frame)).toList();
    }

    private static FindingLine line(
            Finding.Kept kept, Map<UnitId, String> names, LocalDate today, PageFrame frame) {
        Finding finding = kept.finding();
        Finding.State state = finding.state(today);
        return new FindingLine(
                kept.id(),
                kept.version(),
                finding.inspection(),
                names.getOrDefault(finding.unit(), ""),
                frame.text(finding.point().key()),
                finding.what(),
                finding.remedy().orElse(""),
                finding.remedyDue().map(frame.format()::date).orElse(""),
                tone(state),
                word(finding, state, frame),
                finding.remedyNote().orElse(""),
                state == Finding.State.OPEN || state == Finding.State.OVERDUE);
    }

    private static Tone tone(Finding.State state) {
        return switch (state) {
            case NOTED -> Tone.INFO;
            case OPEN -> Tone.SOON;
            case OVERDUE -> Tone.LATE;
            case REMEDIED -> Tone.DONE;
        };
    }

    private static String word(Finding finding, Finding.State state, PageFrame frame) {
        Texts.Reader texts = frame.texts();
        return switch (state) {
            case NOTED -> texts.get("evaluation.finding.noted");
            case OPEN -> texts.get("evaluation.finding.open");
            case OVERDUE -> texts.get("evaluation.finding.overdue");
            case REMEDIED ->
                    texts.get(
                            "evaluation.finding.remedied",
                            finding.remediedOn().map(frame.format()::date).orElse(""));
        };
    }

    Map<UnitId, String> names(Collection<UnitId> ids) {
        return units.versions(ids).stream()
                .collect(Collectors.toMap(Unit::id, Unit::name, (earlier, later) -> later));
    }

    Optional<Unit> latest(UnitId id) {
        return units.versions(List.of(id)).stream().reduce((earlier, later) -> later);
    }
}
