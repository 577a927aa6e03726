package vn.caunoi.reports.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.Period;
import vn.caunoi.reports.ReportFiles;
import vn.caunoi.reports.Reporting;
import vn.caunoi.web.NotFound;

/** The report as a file, for those who may take entries out. */
@Controller
class DownloadController {
    private final ReportFiles files;
    private final Reporting reporting;

    DownloadController(ReportFiles files, Reporting reporting) {
        this.files = files;
        this.reporting = reporting;
    }

    @GetMapping("/bao-cao/{unit}/{period}/tai/{format:docx|xlsx|json|pdf}")
    ResponseEntity<byte[]> download(
            Scope scope,
            @PathVariable String unit,
            @PathVariable String period,
            @PathVariable String format)
            throws IOException {
        Period wished = Period.parse(period).orElseThrow(NotFound::new);
        if (!reporting.mayExport(scope, reporting.unit(scope, unit, wished), wished)) {
            throw new NotFound();
        }
        ReportFiles.Format kind = ReportFiles.Format.of(format);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        files.write(kind, scope, unit, wished, bytes);
        String name =
                "bao-cao-%s-%s.%s".formatted(unit, period, kind.ending()).toLowerCase(Locale.ROOT);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CONTENT_TYPE, kind.mediaType())
                .body(bytes.toByteArray());
    }
}
