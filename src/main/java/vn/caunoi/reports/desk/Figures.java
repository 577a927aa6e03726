package vn.caunoi.reports.desk;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.ReportLine;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.model.Indicator;

/** Puts worked-out values into the lines of a report. */
@Component
public class Figures {
    private final FigureDesk desk;
    private final Catalogue catalogue;

    Figures(FigureDesk desk, Catalogue catalogue) {
        this.desk = desk;
        this.catalogue = catalogue;
    }

    /** Values alone. */
    public List<ReportLine> values(UnitId unit, Period period) {
        Evaluation evaluation = desk.evaluate(List.of(unit), period);
        return catalogue.all().stream()
                .map(indicator ->
                        new ReportLine(
                                indicator,
                                evaluation.value(indicator, unit),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))
                .toList();
    }

    /** Values with numerator and denominator, plan, percent of plan and the year before. */
    public List<ReportLine> lines(UnitId unit, Period period) {
        Evaluation now = desk.evaluate(List.of(unit), period);
        Evaluation before = desk.evaluate(List.of(unit), period.sameBefore());
        return catalogue.all().stream()
                .map(indicator -> line(indicator, unit, now, before))
                .toList();
    }

    /** Values of several units at once, by indicator code. */
    public Map<UnitId, Map<String, Optional<BigDecimal>>> byUnit(
            List<UnitId> units, Period period) {
        Evaluation evaluation = desk.evaluate(units, period);
        Map<UnitId, Map<String, Optional<BigDecimal>>> values = new HashMap<>();
        for (UnitId unit : units) {
            Map<String, Optional<BigDecimal>> own = new LinkedHashMap<>();
            catalogue
                    .all()
                    .forEach(indicator ->
                            own.put(indicator.code(), evaluation.value(indicator, unit)));
            values.put(unit, own);
        }
        return values;
    }

    private static ReportLine line(
            Indicator indicator, UnitId unit, Evaluation now, Evaluation before) {
        Optional<BigDecimal> value = now.value(indicator, unit);
        Optional<BigDecimal> plan =
                indicator.isPlan() ? Optional.empty() : now.target(indicator, unit);
        return new ReportLine(
                indicator,
                value,
                indicator.numerator().flatMap(part -> now.part(part, indicator, unit)),
                indicator.denominator().flatMap(part -> now.part(part, indicator, unit)),
                plan,
                plan.flatMap(wanted ->
                        now.reached(indicator, unit)
                                .flatMap(reached -> Evaluation.percent(reached, wanted))),
                before.value(indicator, unit));
    }
}
