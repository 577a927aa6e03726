package vn.caunoi.reports;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.reports.desk.Figures;
import vn.caunoi.reports.desk.Origins;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.web.NotFound;

/** The door to reports and figures: checks who may see them, then has them worked out. */
@Component
public class Reporting {
    /** Above it a list of all areas would help nobody. */
    private static final int FEW_COMMUNES = 3;

    private final Units units;
    private final Catalogue catalogue;
    private final Figures figures;
    private final Origins origins;
    private final Clock clock;

    Reporting(Units units, Catalogue catalogue, Figures figures, Origins origins, Clock clock) {
        this.units = units;
        this.catalogue = catalogue;
        this.figures = figures;
        this.origins = origins;
        this.clock = clock;
    }

    /**
     * Units whose figures may be chosen today: those of the own reach and what stands above and
     * below.
     */
    public List<Unit> unitsWithTotals(Scope scope) {
        LocalDate today = LocalDate.now(clock);
        Set<UnitId> reached = new LinkedHashSet<>();
        scope.totals().communes().forEach(id -> reached.add(new UnitId(id)));
        scope.totals().units().forEach(id -> reached.add(new UnitId(id)));
        if (scope.totals().everything()) {
            units.roots(today).stream().map(Unit::id).forEach(reached::add);
        }
        List<UnitId> communes = scope.totals().communes().stream().map(UnitId::new).toList();
        if (communes.size() <= FEW_COMMUNES) {
            reached.addAll(
                    units.coverage(communes, DateRange.of(today))
                            .only(UnitLevel.RESIDENTIAL_AREA)
                            .members());
        }
        return units.versions(reached).stream()
                .filter(unit -> unit.validity().contains(today))
                .sorted(
                        Comparator.comparing(Unit::level)
                                .thenComparing(unit -> unit.code().length())
                                .thenComparing(Unit::code))
                .toList();
    }

    /** Whether the report may leave in a file. */
    public boolean mayExport(Scope scope, Report report) {
        return mayExport(scope, report.unit(), report.period());
    }

    /** The same before the report is worked out. */
    public boolean mayExport(Scope scope, Unit unit, Period period) {
        return scope.mayExport(commune(unit, period), unit.id());
    }

    /** The figures of a unit and period alone, without plans and comparison. */
    public Report values(Scope scope, String code, Period period) {
        Unit unit = visible(scope, code, period);
        return new Report(unit, period, figures.values(unit.id(), period));
    }

    /** A few figures alone, for pages that begin with them. */
    public Report values(Scope scope, String code, Period period, Collection<String> codes) {
        Unit unit = visible(scope, code, period);
        return new Report(unit, period, figures.values(unit.id(), period, codes));
    }

    /** The whole report, with plan, percent of plan and the same period before. */
    public Report report(Scope scope, String code, Period period) {
        Unit unit = visible(scope, code, period);
        return new Report(unit, period, figures.lines(unit.id(), period));
    }

    /** The report of a unit, and the figures of units below it that the reader may see. */
    public Annex annex(Scope scope, String code, Period period) {
        Report report = report(scope, code, period);
        UnitLevel level = besideEachOther(report.unit());
        List<Unit> below = new ArrayList<>();
        Set<UnitId> members =
                units.coverage(List.of(report.unit().id()), period.range(), level)
                        .only(level)
                        .members();
        for (UnitId member : members) {
            Unit version = units.version(member, period.lastDay()).orElseThrow();
            if (!member.equals(report.unit().id())
                    && scope.maySeeTotals(commune(version, period), member)) {
                below.add(version);
            }
        }
        below.sort(
                Comparator.comparing((Unit unit) -> unit.code().length())
                        .thenComparing(Unit::code));
        return new Annex(
                report, below, figures.byUnit(below.stream().map(Unit::id).toList(), period));
    }

    /** Whose figures stand beside each other in the annex of a unit's report. */
    private static UnitLevel besideEachOther(Unit unit) {
        return switch (unit.level()) {
            case NATION -> UnitLevel.PROVINCE;
            case PROVINCE, DISTRICT -> UnitLevel.COMMUNE;
            case COMMUNE, RESIDENTIAL_AREA, SELF_MANAGED_GROUP -> UnitLevel.RESIDENTIAL_AREA;
        };
    }

    /**
     * @param below units whose figures stand beside each other: areas of a commune, communes of a
     *     province, provinces of the nation
     * @param values value per unit below and indicator code
     */
    public record Annex(
            Report report,
            List<Unit> below,
            Map<UnitId, Map<String, Optional<BigDecimal>>> values) {}

    /**
     * Where a figure comes from; entries only as far as the scope reaches. Of a province or the
     * nation the figures of the units below stand in their place: their records are found there.
     */
    public Explanation explain(Scope scope, String code, Period period, String indicatorCode) {
        Unit unit = visible(scope, code, period);
        Indicator indicator = catalogue.find(indicatorCode).orElseThrow(NotFound::new);
        List<String> parts =
                Stream.of(
                                Optional.of(indicator.expression()),
                                indicator.numerator(),
                                indicator.denominator())
                        .flatMap(Optional::stream)
                        .flatMap(expression -> expression.references().stream())
                        .distinct()
                        .toList();
        List<ReportLine> lines =
                figures.values(
                        unit.id(),
                        period,
                        Stream.concat(Stream.of(indicator.code()), parts.stream())
                                .distinct()
                                .toList());
        boolean above = unit.level().isAboveCommune();
        return new Explanation(
                unit,
                period,
                line(lines, indicator.code()),
                parts.stream().map(part -> line(lines, part)).toList(),
                above ? List.of() : origins.entries(indicator, unit.id(), period, scope),
                above ? List.of() : origins.typed(indicator, unit.id(), period, scope),
                above ? below(scope, unit, period, indicator) : List.of(),
                units.ancestors(unit.id(), period.lastDay()).reversed().stream()
                        .filter(upper -> maySee(scope, upper, period))
                        .toList());
    }

    private List<Explanation.UnitValue> below(
            Scope scope, Unit unit, Period period, Indicator indicator) {
        List<Unit> children =
                units.children(unit.id(), period.lastDay()).stream()
                        .filter(child -> maySee(scope, child, period))
                        .toList();
        List<Optional<BigDecimal>> values =
                figures.beside(children.stream().map(Unit::id).toList(), period, indicator);
        return IntStream.range(0, children.size())
                .mapToObj(
                        place -> new Explanation.UnitValue(children.get(place), values.get(place)))
                .toList();
    }

    private static ReportLine line(List<ReportLine> lines, String code) {
        return lines.stream()
                .filter(line -> line.indicator().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private boolean maySee(Scope scope, Unit unit, Period period) {
        return scope.maySeeTotals(commune(unit, period), unit.id());
    }

    /** The unit of a code, when its figures may be seen. */
    public Unit unit(Scope scope, String code, Period period) {
        return visible(scope, code, period);
    }

    private Unit visible(Scope scope, String code, Period period) {
        Unit unit = units.named(code, period.lastDay()).orElseThrow(NotFound::new);
        if (!maySee(scope, unit, period)) {
            throw new NotFound();
        }
        return unit;
    }

    /** The commune in which a unit lay then; what lies in none stands for itself. */
    public UnitId commune(Unit unit, Period period) {
        return unit.level() == UnitLevel.COMMUNE
                ? unit.id()
                : units.ancestors(unit.id(), period.lastDay()).stream()
                        .filter(above -> above.level() == UnitLevel.COMMUNE)
                        .findFirst()
                        .map(Unit::id)
                        .orElse(unit.id());
    }
}
