package vn.caunoi.reports.desk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.organization.Coverage;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.model.Expression;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.reports.spi.Measure;
import vn.caunoi.reports.store.TypedFigures;
import vn.caunoi.reports.totals.PartName;
import vn.caunoi.reports.totals.Parts;
import vn.caunoi.reports.totals.Share;
import vn.caunoi.reports.totals.ShareSource;

/** Works out what shares of the country add to its figures, as a unit above them would see them. */
@Component
class ShareFigures implements ShareSource {
    private final Grounds grounds;
    private final Catalogue catalogue;
    private final Units units;
    private final List<Named> measures;
    private final List<Expression.AreasWhere> areas;

    ShareFigures(Grounds grounds, Catalogue catalogue, Units units) {
        this.grounds = grounds;
        this.catalogue = catalogue;
        this.units = units;
        this.measures =
                grounds.measures().stream()
                        .flatMap(measure ->
                                Stream.of(false, true)
                                        .map(year ->
                                                new Named(
                                                        measure,
                                                        year,
                                                        PartName.counted(measure, year),
                                                        PartName.untold(measure, year))))
                        .toList();
        this.areas =
                catalogue.all().stream()
                        .flatMap(Catalogue::expressions)
                        .flatMap(Expression::all)
                        .filter(Expression.AreasWhere.class::isInstance)
                        .map(Expression.AreasWhere.class::cast)
                        .distinct()
                        .toList();
    }

    /** A measure with the names of its parts. */
    private record Named(Measure measure, boolean sinceNewYear, String counted, String untold) {}

    @Override
    public Map<Share, Parts> parts(Period period, List<Share> shares) {
        List<UnitId> labels = shares.stream().map(Share::label).toList();
        Set<UnitId> members =
                shares.stream()
                        .flatMap(share -> share.members().keySet().stream())
                        .collect(Collectors.toSet());
        Evaluated evaluated =
                new Evaluated(period, labels, days -> coverage(shares, members, days));
        Map<Share, Parts> parts = new LinkedHashMap<>();
        shares.forEach(share -> parts.put(share, evaluated.parts(share.label())));
        return parts;
    }

    /** Whatever belongs to a member while it belongs to the share, under the share's name. */
    private Coverage coverage(List<Share> shares, Set<UnitId> members, DateRange days) {
        Map<UnitId, List<Coverage.Span>> below =
                units.coverage(members, days).spans().stream()
                        .collect(Collectors.groupingBy(Coverage.Span::of));
        List<Coverage.Span> spans = new ArrayList<>();
        for (Share share : shares) {
            share.members()
                    .forEach((member, ranges) ->
                            ofItself(below.getOrDefault(member, List.of()))
                                    .forEach(span ->
                                            ranges.forEach(range ->
                                                    range.intersection(span.days())
                                                            .ifPresent(within ->
                                                                    spans.add(
                                                                            new Coverage.Span(
                                                                                    share.label(),
                                                                                    span.unit(),
                                                                                    span.level(),
                                                                                    within))))));
        }
        return new Coverage(spans);
    }

    /** Of a commune all that is below it; of what stands above communes only itself. */
    private static Stream<Coverage.Span> ofItself(List<Coverage.Span> spans) {
        boolean above =
                spans.stream()
                        .anyMatch(span ->
                                span.unit().equals(span.of()) && span.level().isAboveCommune());
        return spans.stream().filter(span -> !above || span.unit().equals(span.of()));
    }

    /** The parts of one evaluation. */
    private final class Evaluated {
        private final Evaluation evaluation;
        private final Ground.Targets yearTargets;
        private final Evaluation.Known days;
        private final Evaluation.Known year;

        Evaluated(
                Period period,
                List<UnitId> labels,
                java.util.function.Function<DateRange, Coverage> members) {
            Grounds.Wish wish = new Grounds.Wish(grounds.measures(), true, true, period);
            this.evaluation = grounds.evaluation(labels, period, wish, members);
            this.days = evaluation.inPeriod();
            this.year = evaluation.inYear();
            TypedValues targets =
                    grounds.typed(
                            TypedFigures.Kind.TARGET,
                            days.question(),
                            java.util.Optional.of(
                                    Period.containing(PeriodKind.YEAR, period.lastDay())),
                            members);
            this.yearTargets =
                    (indicator, unit) -> Grounds.target(targets.targets(indicator, unit), period);
        }

        Parts parts(UnitId label) {
            Map<String, BigDecimal> parts = new HashMap<>();
            for (Named named : measures) {
                (named.sinceNewYear() ? year : days)
                        .counted(named.measure(), label)
                        .ifPresentOrElse(
                                value -> parts.put(named.counted(), value),
                                () -> parts.put(named.untold(), BigDecimal.ONE));
            }
            for (boolean sinceNewYear : List.of(false, true)) {
                parts.put(PartName.shares(sinceNewYear), BigDecimal.ONE);
                for (Indicator indicator : catalogue.all()) {
                    typed(parts, indicator, label, sinceNewYear);
                    (sinceNewYear ? yearTargets : evaluation.targets())
                            .of(indicator, label)
                            .ifPresent(
                                    target -> put(parts, target, indicator.code(), sinceNewYear));
                }
                areas.forEach(where ->
                        evaluation
                                .areas(where, label, sinceNewYear)
                                .ifPresent(number ->
                                        parts.put(PartName.areas(where, sinceNewYear), number)));
            }
            parts.values().removeIf(value -> value.signum() == 0);
            return new Parts(parts);
        }

        private void typed(
                Map<String, BigDecimal> parts,
                Indicator indicator,
                UnitId label,
                boolean sinceNewYear) {
            Evaluation.Known known = sinceNewYear ? year : days;
            var rows = known.values().behind(indicator, label);
            if (!rows.isEmpty()) {
                parts.put(
                        PartName.typed(indicator.code(), sinceNewYear),
                        rows.stream()
                                .map(TypedFigures.Figure::value)
                                .reduce(BigDecimal.ZERO, BigDecimal::add));
                parts.put(
                        PartName.rows(indicator.code(), sinceNewYear),
                        BigDecimal.valueOf(rows.size()));
            }
            if (sinceNewYear && known.isBegun(indicator, label)) {
                parts.put(PartName.begun(indicator.code()), BigDecimal.ONE);
            }
        }

        private static void put(
                Map<String, BigDecimal> parts, Ground.Target target, String code, boolean year) {
            parts.put(PartName.target(code, year), target.sum());
            parts.put(PartName.targets(code, year), BigDecimal.ONE);
            if (!target.forTheseDays()) {
                parts.put(PartName.wider(code, year), BigDecimal.ONE);
            }
        }
    }
}
