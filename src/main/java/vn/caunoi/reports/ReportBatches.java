package vn.caunoi.reports;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.papers.PaperSource;
import vn.caunoi.web.NotFound;

/**
 * The Word reports of all units one step below another: the areas of a commune, the communes of a
 * province. Choices: {@code unit} and {@code period}, both by code.
 */
@Component
class ReportBatches implements PaperSource {
    private final Reporting reporting;
    private final ReportFiles files;
    private final Units units;

    ReportBatches(Reporting reporting, ReportFiles files, Units units) {
        this.reporting = reporting;
        this.files = files;
        this.units = units;
    }

    @Override
    public String word() {
        return "reports";
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
