package vn.caunoi.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.Period;
import vn.caunoi.papers.AnnexWorkbooks;
import vn.caunoi.papers.PdfPapers;
import vn.caunoi.papers.WordPapers;
import vn.caunoi.reports.collection.Official;
import vn.caunoi.reports.collection.OfficialReport;
import vn.caunoi.reports.collection.OfficialReport.Basis;
import vn.caunoi.reports.collection.model.FigureParts;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.reports.writing.DraftReports;
import vn.caunoi.reports.writing.Subject;
import vn.caunoi.reports.writing.Subjects;

/** Official figures as files: the accepted report itself, or what was accepted below. */
@Component
public class OfficialFiles {
    private final Subjects subjects;
    private final Official official;
    private final SentFiles sent;
    private final ReportFiles files;
    private final ReportPaper papers;
    private final ReportAnnex annex;
    private final DraftReports drafts;
    private final WordPapers words;
    private final PdfPapers pdfs;
    private final AnnexWorkbooks workbooks;
    private final Catalogue catalogue;

    OfficialFiles(
            Subjects subjects,
            Official official,
            SentFiles sent,
            ReportFiles files,
            ReportPaper papers,
            ReportAnnex annex,
            DraftReports drafts,
            WordPapers words,
            PdfPapers pdfs,
            AnnexWorkbooks workbooks,
            Catalogue catalogue) {
        this.subjects = subjects;
        this.official = official;
        this.sent = sent;
        this.files = files;
        this.papers = papers;
        this.annex = annex;
        this.drafts = drafts;
        this.words = words;
        this.pdfs = pdfs;
        this.workbooks = workbooks;
        this.catalogue = catalogue;
    }

    /**
     * Writes the accepted figures of a unit; who may not see it finds nothing.
     *
     * @return whether there are any; when not, nothing is written
     */
    public boolean write(
            ReportFiles.Format format, Scope scope, String unit, Period period, OutputStream out)
            throws IOException {
        Subject subject = subjects.visible(scope, unit, period.code());
        OfficialReport accepted = official.of(subject);
        Report report = report(subject, accepted);
        return switch (accepted.basis()) {
            case Basis.Nothing nothing -> false;
            case Basis.Gathered gathered -> {
                gathered(format, scope, subject, report, out);
                yield true;
            }
            case Basis.Accepted own -> {
                out.write(
                        format == ReportFiles.Format.JSON
                                ? files.json(report)
                                : sent.of(format, scope, subject, own.number()));
                yield true;
            }
        };
    }

    private void gathered(
            ReportFiles.Format format,
            Scope scope,
            Subject subject,
            Report report,
            OutputStream out)
            throws IOException {
        switch (format) {
            case JSON -> out.write(files.json(report));
            case DOCX ->
                    words.write(
                            papers.of(scope, report, drafts.words(scope, subject, report)), out);
            case PDF ->
                    pdfs.write(papers.of(scope, report, drafts.words(scope, subject, report)), out);
            case XLSX ->
                    workbooks.write(
                            annex.of(new Reporting.Annex(report, List.of(), Map.of())), out);
        }
    }

    private Report report(Subject subject, OfficialReport accepted) {
        return new Report(
                subject.unit(),
                subject.period(),
                catalogue.all().stream().map(indicator -> line(indicator, accepted)).toList());
    }

    private static ReportLine line(Indicator indicator, OfficialReport accepted) {
        FigureParts figure = accepted.figures().getOrDefault(indicator.code(), FigureParts.UNKNOWN);
        return new ReportLine(
                indicator,
                figure.value(),
                figure.numerator(),
                figure.denominator(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
