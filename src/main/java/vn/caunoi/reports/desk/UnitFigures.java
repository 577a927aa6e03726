package vn.caunoi.reports.desk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Coverage;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.reports.spi.Entry;
import vn.caunoi.reports.spi.IndicatorSource;
import vn.caunoi.reports.spi.Measure;
import vn.caunoi.reports.spi.Question;
import vn.caunoi.reports.spi.Tally;

/** Units as figures: areas, groups and households on the last day. */
@Component
class UnitFigures implements IndicatorSource {
    private final Units units;

    UnitFigures(Units units) {
        this.units = units;
    }

    @Override
    public String name() {
        return "units";
    }

    @Override
    public Set<String> measures() {
        return Set.of("areas", "groups", "households");
    }

    @Override
    public Tally tally(Set<Measure> measures, Question question) {
        Tally tally = new Tally();
        for (Measure measure : measures) {
            tally.startAtZero(measure, question);
            Coverage counted = question.standing().only(level(measure));
            var households =
                    measure.name().equals("households")
                            ? standing(counted, question).stream()
                                    .collect(
                                            Collectors.toMap(
                                                    Unit::id, unit -> unit.households().orElse(0)))
                            : java.util.Map.<UnitId, Integer>of();
            for (Coverage.Span span : counted.spans()) {
                tally.add(
                        measure,
                        span.of(),
                        measure.name().equals("households")
                                ? BigDecimal.valueOf(households.getOrDefault(span.unit(), 0))
                                : BigDecimal.ONE);
            }
        }
        return tally;
    }

    @Override
    public List<Entry> entries(Measure measure, Question question, Scope scope) {
        return standing(question.standing().only(level(measure)), question).stream()
                .map(unit ->
                        new Entry(
                                "level." + unit.level().word(),
                                unit.code(),
                                unit.validity().from(),
                                List.of(unit.id()),
                                Optional.of(unit.name()),
                                measure.name().equals("households")
                                        ? BigDecimal.valueOf(unit.households().orElse(0))
                                        : BigDecimal.ONE))
                .toList();
    }

    private static UnitLevel level(Measure measure) {
        return measure.name().equals("groups")
                ? UnitLevel.SELF_MANAGED_GROUP
                : UnitLevel.RESIDENTIAL_AREA;
    }

    private List<Unit> standing(Coverage coverage, Question question) {
        return units.versions(coverage.members()).stream()
                .filter(unit -> unit.validity().contains(question.lastDay()))
                .toList();
    }
}
