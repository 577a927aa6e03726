package vn.caunoi.reports.desk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.model.Indicator;

/**
 * What was planned for a year and how far it is. What is typed for half-years is not known in
 * August: then the last end of a month is taken at which it is.
 */
@Component
public class YearPlans {
    private final FigureDesk desk;
    private final Catalogue catalogue;

    YearPlans(FigureDesk desk, Catalogue catalogue) {
        this.desk = desk;
        this.catalogue = catalogue;
    }

    /**
     * One planned indicator.
     *
     * @param indicator what was planned; of a plan indicator the plan is its value
     * @param done what was reached since 1 January
     * @param until the month at whose end it was
     * @param before the same of the year before, at the same day
     */
    public record YearPlan(
            Indicator indicator,
            BigDecimal plan,
            Optional<BigDecimal> done,
            Optional<BigDecimal> percent,
            Optional<Period> until,
            Optional<BigDecimal> before) {}

    private record Reached(Period until, BigDecimal done, Optional<BigDecimal> before) {}

    /** The year's plans of a unit as of a day, in the order of reports. */
    public List<YearPlan> of(UnitId unit, int year, LocalDate today) {
        Evaluation plans =
                desk.evaluateAgainstTheYear(
                        List.of(unit),
                        new Period(PeriodKind.MONTH, LocalDate.of(year, 12, 1)),
                        List.of());
        List<Indicator> planned =
                catalogue.all().stream()
                        .filter(indicator -> plans.target(indicator, unit).isPresent())
                        .toList();
        Map<Indicator, Reached> reached = reached(planned, unit, months(year, today));
        return planned.stream()
                .map(indicator ->
                        plan(
                                indicator,
                                plans.target(indicator, unit).orElseThrow(),
                                Optional.ofNullable(reached.get(indicator))))
                .toList();
    }

    /**
     * What several units reached since 1 January of some planned indicators, by their codes; what
     * is not known is left out. Asks for all units at once, never for each.
     */
    public Map<UnitId, Map<String, BigDecimal>> done(
            List<UnitId> units, Collection<Indicator> planned, int year, LocalDate today) {
        Map<UnitId, Map<String, BigDecimal>> done = new HashMap<>();
        units.forEach(unit -> done.put(unit, new HashMap<>()));
        Set<UnitId> unitsLeft = new LinkedHashSet<>(units);
        Set<Indicator> left = new LinkedHashSet<>(planned);
        for (Period month : months(year, today)) {
            if (!unitsLeft.isEmpty() && !left.isEmpty()) {
                Evaluation now =
                        desk.evaluateAgainstTheYear(
                                List.copyOf(unitsLeft),
                                month,
                                left.stream().map(this::measured).toList());
                for (UnitId unit : unitsLeft) {
                    left.forEach(indicator ->
                            done(indicator, unit, now)
                                    .ifPresent(value ->
                                            done.getOrDefault(unit, Map.of())
                                                    .putIfAbsent(indicator.code(), value)));
                }
                unitsLeft.removeIf(
                        unit -> done.getOrDefault(unit, Map.of()).size() == planned.size());
                left.removeIf(indicator ->
                        unitsLeft.stream()
                                .allMatch(unit ->
                                        done.getOrDefault(unit, Map.of())
                                                .containsKey(indicator.code())));
            }
        }
        return done;
    }

    private static YearPlan plan(Indicator indicator, BigDecimal plan, Optional<Reached> reached) {
        return new YearPlan(
                indicator,
                plan,
                reached.map(Reached::done),
                reached.flatMap(found -> Evaluation.percent(found.done(), plan)),
                reached.map(Reached::until),
                reached.flatMap(Reached::before));
    }

    private Map<Indicator, Reached> reached(
            List<Indicator> planned, UnitId unit, List<Period> months) {
        Map<Indicator, Reached> reached = new HashMap<>();
        List<Indicator> pending = new ArrayList<>(planned);
        for (Period month : months) {
            if (!pending.isEmpty()) {
                Evaluation now = evaluation(unit, month, pending);
                Evaluation before = evaluation(unit, month.sameBefore(), pending);
                pending.forEach(indicator ->
                        done(indicator, unit, now)
                                .ifPresent(value ->
                                        reached.put(
                                                indicator,
                                                new Reached(
                                                        month,
                                                        value,
                                                        done(indicator, unit, before)))));
                pending.removeAll(reached.keySet());
            }
        }
        return reached;
    }

    private Evaluation evaluation(UnitId unit, Period month, List<Indicator> planned) {
        return desk.evaluateAgainstTheYear(
                List.of(unit), month, planned.stream().map(this::measured).toList());
    }

    private Indicator measured(Indicator planned) {
        return planned.isPlan() ? catalogue.ratioAgainst(planned).orElse(planned) : planned;
    }

    private Optional<BigDecimal> done(Indicator planned, UnitId unit, Evaluation evaluation) {
        Indicator measured = measured(planned);
        return planned.isPlan()
                ? measured.numerator().flatMap(above -> evaluation.part(above, measured, unit))
                : evaluation.sinceNewYear(measured, unit);
    }

    /** The month of the day, or December; then the month before and the ends of quarters. */
    private static List<Period> months(int year, LocalDate today) {
        int last = today.getYear() > year ? 12 : today.getYear() < year ? 0 : today.getMonthValue();
        Set<Integer> numbers = new LinkedHashSet<>(List.of(last, last - 1));
        IntStream.iterate(last, month -> month > 0, month -> month - 1)
                .filter(month -> month % 3 == 0)
                .forEach(numbers::add);
        return numbers.stream()
                .filter(month -> month > 0)
                .map(month -> new Period(PeriodKind.MONTH, LocalDate.of(year, month, 1)))
                .toList();
    }
}
