package vn.caunoi.reports.collection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.ReportLine;
import vn.caunoi.reports.collection.model.Adding;
import vn.caunoi.reports.collection.model.FigureParts;
import vn.caunoi.reports.desk.Figures;
import vn.caunoi.reports.writing.FrozenFigure;

/**
 * What a unit has beside its children, from the records: live figure of the unit minus the sum of
 * its children's. All of them are worked out together, so that a record counts on both sides or on
 * none.
 */
@Component
class OwnDifferences {
    private final Figures figures;

    OwnDifferences(Figures figures) {
        this.figures = figures;
    }

    Map<String, FigureParts> of(Unit unit, List<Unit> children, Period period) {
        List<UnitId> asked =
                Stream.concat(Stream.of(unit), children.stream()).map(Unit::id).toList();
        Map<UnitId, List<ReportLine>> live = figures.parts(asked, period);
        Map<String, FigureParts> below = new LinkedHashMap<>();
        for (Unit child : children) {
            lines(live, child)
                    .forEach(line ->
                            below.merge(line.indicator().code(), parts(line), FigureParts::plus));
        }
        Map<String, FigureParts> differences = new LinkedHashMap<>();
        for (ReportLine line : lines(live, unit)) {
            String code = line.indicator().code();
            FigureParts difference =
                    Adding.of(line.indicator())
                            .difference(parts(line), below.getOrDefault(code, FigureParts.UNKNOWN));
            if (isWorthKeeping(Adding.of(line.indicator()), difference)) {
                differences.put(code, difference);
            }
        }
        return differences;
    }

    /** Nought added changes nothing; an own figure is one also when it is nought. */
    private static boolean isWorthKeeping(Adding adding, FigureParts difference) {
        return difference.isKnown() && (adding == Adding.OWN || !difference.addsNothing());
    }

    private static List<ReportLine> lines(Map<UnitId, List<ReportLine>> live, Unit unit) {
        return live.getOrDefault(unit.id(), List.of());
    }

    static FigureParts parts(ReportLine line) {
        return new FigureParts(line.value(), line.numerator(), line.denominator());
    }

    static FigureParts parts(FrozenFigure figure) {
        return new FigureParts(figure.value(), figure.numerator(), figure.denominator());
    }
}
