package vn.caunoi.exchange.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.Units;
import vn.caunoi.reports.Explanation;
import vn.caunoi.reports.ReportFiles;
import vn.caunoi.reports.Reporting;
import vn.caunoi.reports.spi.Entry;
import vn.caunoi.web.NotFound;

/** Figures of a unit and period, and the entries behind one of them. */
@RestController
@RequestMapping("/api/v1/reports/{unit}/{period}")
class ReportResource {
    private final Reporting reporting;
    private final ReportFiles files;
    private final Units units;

    ReportResource(Reporting reporting, ReportFiles files, Units units) {
        this.reporting = reporting;
        this.files = files;
        this.units = units;
    }

    /** An entry as other programs see it; units by code. */
    record EntryBody(
            String kind,
            String key,
            String day,
            List<String> units,
            String title,
            java.math.BigDecimal amount) {}

    record EntriesBody(String indicator, List<EntryBody> entries) {}

    @GetMapping
    ResponseEntity<byte[]> report(
            Scope scope, @PathVariable String unit, @PathVariable String period)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.write(ReportFiles.Format.JSON, scope, unit, period(period), out);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(out.toByteArray());
    }

    @GetMapping("/{indicator}/entries")
    EntriesBody entries(
            Scope scope,
            @PathVariable String unit,
            @PathVariable String period,
            @PathVariable String indicator) {
        Explanation explanation = reporting.explain(scope, unit, period(period), indicator);
        return new EntriesBody(indicator, explanation.entries().stream().map(this::body).toList());
    }

    private EntryBody body(Entry entry) {
        return new EntryBody(
                entry.kind(),
                entry.key(),
                entry.day().toString(),
                entry.units().stream()
                        .map(unit -> units.version(unit, entry.day()).map(Unit::code).orElseThrow())
                        .toList(),
                entry.title().orElse(""),
                entry.amount());
    }

    private static Period period(String code) {
        return Period.parse(code).orElseThrow(NotFound::new);
    }
}
