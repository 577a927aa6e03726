package vn.caunoi.reports;

import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.papers.PaperSource;
import vn.caunoi.web.Choice;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Texts;

/**
 * The Word reports of all units one step below another: the areas of a commune, the communes of a
 * province. Choices: {@code unit} and {@code period}, both by code.
 */
@Component
public class ReportBatches implements PaperSource {
    private static final int MOST_UNITS = 20;

    private final Reporting reporting;
    private final ReportFiles files;
    private final Units units;
    private final Clock clock;

    ReportBatches(Reporting reporting, ReportFiles files, Units units, Clock clock) {
        this.reporting = reporting;
        this.files = files;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public String word() {
        return "reports";
    }

    @Override
    public List<Question> questions(Scope scope, Texts.Reader texts) {
        LocalDate today = LocalDate.now(clock);
        return List.of(
                new Question(
                        "unit",
                        texts.get("reports.batch.unit"),
                        above(scope, today).stream()
                                .map(unit -> new Choice(unit.code(), unit.name()))
                                .toList(),
                        false),
                new Question(
                        "period", texts.get("reports.batch.period"), periods(texts, today), false));
    }

    /** Whether the reports below a unit can be taken all at once. */
    public boolean offers(Scope scope, Unit unit) {
        return unit.level().compareTo(UnitLevel.COMMUNE) <= 0
                && scope.mayExport(unit.id(), unit.id());
    }

    /** Communes whose areas' reports this person may take out. */
    private List<Unit> above(Scope scope, LocalDate today) {
        return scope.exportable().communes().stream()
                .map(UnitId::new)
                .flatMap(commune -> units.version(commune, today).stream())
                .filter(unit -> offers(scope, unit))
                .sorted(Comparator.comparing(Unit::code))
                .limit(MOST_UNITS)
                .toList();
    }

    /** The half-year that runs and the one that ended, then quarters, months and the year. */
    private static List<Choice> periods(Texts.Reader texts, LocalDate today) {
        return Stream.of(
                        PeriodKind.HALF_YEAR, PeriodKind.QUARTER, PeriodKind.MONTH, PeriodKind.YEAR)
                .map(kind -> Period.containing(kind, today))
                .flatMap(running -> Stream.of(running, running.previous()))
                .map(period -> new Choice(period.code(), PeriodTitles.title(texts, period)))
                .toList();
    }

    @Override
    public List<Item> items(Scope scope, Map<String, String> choices) {
        Period period =
                Optional.ofNullable(choices.get("period"))
                        .flatMap(Period::parse)
                        .orElseThrow(NotFound::new);
        String code = Optional.ofNullable(choices.get("unit")).orElseThrow(NotFound::new);
        Unit above = reporting.unit(scope, code, period);
        UnitLevel level =
                above.level().isAboveCommune() ? UnitLevel.COMMUNE : UnitLevel.RESIDENTIAL_AREA;
        return units
                .versions(
                        units.coverage(List.of(above.id()), DateRange.of(period.lastDay()))
                                .only(level)
                                .members())
                .stream()
                .filter(unit -> unit.validity().contains(period.lastDay()))
                .filter(unit -> reporting.mayExport(scope, unit, period))
                .sorted(
                        Comparator.comparing((Unit unit) -> unit.code().length())
                                .thenComparing(Unit::code))
                .map(unit -> item(scope, unit, period))
                .toList();
    }

    private Item item(Scope scope, Unit unit, Period period) {
        return new Item(
                "bao-cao-%s-%s.docx".formatted(unit.code(), period.code()).toLowerCase(Locale.ROOT),
                (OutputStream out) ->
                        files.write(ReportFiles.Format.DOCX, scope, unit.code(), period, out));
    }
}
