package vn.caunoi.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.Period;
import vn.caunoi.papers.AdministrativePaper;
import vn.caunoi.papers.AnnexWorkbooks;
import vn.caunoi.papers.PdfPapers;
import vn.caunoi.papers.WordPapers;
import vn.caunoi.reports.writing.DraftReports;
import vn.caunoi.reports.writing.Script;

/** Reports as files. */
@Component
public class ReportFiles {
    private final Reporting reporting;
    private final ReportPaper paper;
    private final ReportAnnex annex;
    private final DraftReports drafts;
    private final WordPapers words;
    private final PdfPapers pdfs;
    private final AnnexWorkbooks workbooks;
    private final JsonMapper json;

    ReportFiles(
            Reporting reporting,
            ReportPaper paper,
            ReportAnnex annex,
            DraftReports drafts,
            WordPapers words,
            PdfPapers pdfs,
            AnnexWorkbooks workbooks,
            JsonMapper json) {
        this.reporting = reporting;
        this.paper = paper;
        this.annex = annex;
        this.drafts = drafts;
        this.words = words;
        this.pdfs = pdfs;
        this.workbooks = workbooks;
        this.json = json;
    }

    /** The kinds of file. */
    public enum Format {
        JSON("application/json"),
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        PDF("application/pdf");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }

        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Format of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** Writes the report of a unit; who may not see it finds nothing. */
    public void write(Format format, Scope scope, String unit, Period period, OutputStream out)
            throws IOException {
        switch (format) {
            case JSON -> out.write(json(reporting.values(scope, unit, period)));
            case DOCX -> words.write(paper(scope, unit, period), out);
            case PDF -> pdfs.write(paper(scope, unit, period), out);
            case XLSX -> workbooks.write(annex.of(reporting.annex(scope, unit, period)), out);
        }
    }

    /** Live figures in the words the unit has for them, without a number. */
    private AdministrativePaper paper(Scope scope, String unit, Period period) {
        Script script = drafts.script(scope, unit, period);
        return paper.of(scope, script.report(), drafts.inProgress(script));
    }

    /** Every value that is known, in the order of the catalogue, without time stamps. */
    public byte[] json(Report report) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (ReportLine line : report.lines()) {
            line.value().ifPresent(value -> values.put(line.indicator().code(), number(value)));
        }
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("unit", report.unit().code());
        content.put("period", report.period().code());
        content.put("values", values);
        return (json.writerWithDefaultPrettyPrinter().writeValueAsString(content) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Whole numbers as such; ratios with at least one decimal, as 100.0. */
    public static Number number(BigDecimal value) {
        if (value.scale() <= 0) {
            return value.toBigIntegerExact();
        }
        BigDecimal shortest = value.stripTrailingZeros();
        return shortest.scale() < 1 ? shortest.setScale(1) : shortest;
    }
}
