package vn.caunoi.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.papers.AnnexWorkbooks;
import vn.caunoi.papers.PdfPapers;
import vn.caunoi.reports.writing.SentReports;
import vn.caunoi.reports.writing.Subject;
import vn.caunoi.reports.writing.Submission;
import vn.caunoi.web.NotFound;

/**
 * Reports that were sent, as files: the Word file of that moment, and what was frozen then as PDF
 * and as a workbook. Figures of single areas are not frozen, so the workbook has none.
 */
@Component
public class SentFiles {
    private final SentReports sent;
    private final ReportPaper papers;
    private final ReportAnnex annex;
    private final PdfPapers pdfs;
    private final AnnexWorkbooks workbooks;

    SentFiles(
            SentReports sent,
            ReportPaper papers,
            ReportAnnex annex,
            PdfPapers pdfs,
            AnnexWorkbooks workbooks) {
        this.sent = sent;
        this.papers = papers;
        this.annex = annex;
        this.pdfs = pdfs;
        this.workbooks = workbooks;
    }

    /** For those who may take files out; who may not finds nothing. */
    public byte[] of(ReportFiles.Format format, Scope scope, Subject subject, int number)
            throws IOException {
        byte[] word = sent.word(scope, subject, number);
        Submission report = sent.sent(scope, subject, number);
        var out = new ByteArrayOutputStream();
        switch (format) {
            case DOCX -> out.write(word);
            case PDF ->
                    pdfs.write(papers.sent(scope, subject.unit(), subject.period(), report), out);
            case XLSX ->
                    workbooks.write(
                            annex.of(subject.unit(), subject.period(), report.figures()), out);
            case JSON -> throw new NotFound();
        }
        return out.toByteArray();
    }
}
