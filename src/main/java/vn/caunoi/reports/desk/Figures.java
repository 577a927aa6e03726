package vn.caunoi.reports.desk;

import java.math.BigDecimal;
import java.util.Collection;
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
import vn.caunoi.reports.store.TypedFigures;

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

    /** Values of a few indicators, without working out all others. */
    public List<ReportLine> values(UnitId unit, Period period, Collection<String> codes) {
        List<Indicator> asked =
                codes.stream().flatMap(code -> catalogue.find(code).stream()).toList();
        Evaluation evaluation = desk.evaluate(List.of(unit), List.of(period), asked).getFirst();
        return asked.stream()
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
        return lines(unit, period, period.sameBefore());
    }

    /** The same beside the values of any other period. */
    public List<ReportLine> lines(UnitId unit, Period period, Period other) {
        Evaluation now = desk.evaluate(List.of(unit), period);
        Evaluation before = desk.evaluate(List.of(unit), other);
        Map<String, BigDecimal> stated = desk.earlier(unit, other);
        return catalogue.all().stream()
                .map(indicator ->
                        line(indicator, unit, now, before(indicator, unit, before, stated)))
                .toList();
    }

    /** The lines of some indicators alone, as the report of the unit has them. */
    public List<ReportLine> lines(UnitId unit, Period period, Collection<Indicator> indicators) {
        Evaluation now = desk.evaluateWithTargets(List.of(unit), period, indicators);
        Period other = period.sameBefore();
        Evaluation before = desk.evaluate(List.of(unit), List.of(other), indicators).getFirst();
        Map<String, BigDecimal> stated = desk.earlier(unit, other);
        return indicators.stream()
                .map(indicator ->
                        line(indicator, unit, now, before(indicator, unit, before, stated)))
                .toList();
    }

    /** One indicator at several units, in their order. */
    public List<Optional<BigDecimal>> beside(
            List<UnitId> units, Period period, Indicator indicator) {
        if (units.isEmpty()) {
            return List.of();
        }
        Evaluation evaluation =
                desk.evaluate(units, List.of(period), List.of(indicator)).getFirst();
        return units.stream().map(unit -> evaluation.value(indicator, unit)).toList();
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

    /** Values of several units at once, each with what stands above and below its line. */
    public Map<UnitId, List<ReportLine>> parts(List<UnitId> units, Period period) {
        Evaluation evaluation = desk.evaluate(units, period);
        Map<UnitId, List<ReportLine>> lines = new LinkedHashMap<>();
        for (UnitId unit : units) {
            lines.put(
                    unit,
                    catalogue.all().stream()
                            .map(indicator -> parts(indicator, unit, evaluation))
                            .toList());
        }
        return lines;
    }

    private static ReportLine parts(Indicator indicator, UnitId unit, Evaluation now) {
        return new ReportLine(
                indicator,
                now.value(indicator, unit),
                indicator.numerator().flatMap(part -> now.part(part, indicator, unit)),
                indicator.denominator().flatMap(part -> now.part(part, indicator, unit)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** What was typed at these units for days of the period, whoever may see the entries. */
    public List<TypedFigures.Figure> typed(Collection<UnitId> units, Period period) {
        return desk.typed(units, period);
    }

    /** What an earlier report states stands in only while no record tells of those days. */
    private static Optional<BigDecimal> before(
            Indicator indicator, UnitId unit, Evaluation before, Map<String, BigDecimal> stated) {
        Optional<BigDecimal> recorded = before.value(indicator, unit);
        return recorded.filter(value -> value.signum() != 0)
                .or(() -> Optional.ofNullable(stated.get(indicator.code())))
                .or(() -> recorded);
    }

    private static ReportLine line(
            Indicator indicator, UnitId unit, Evaluation now, Optional<BigDecimal> before) {
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
                before);
    }
}
