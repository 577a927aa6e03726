package vn.caunoi.funds.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.caunoi.access.Scope;
import vn.caunoi.funds.desk.Statements;
import vn.caunoi.funds.store.PublicationStore.Publication;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.Units;
import vn.caunoi.papers.AdministrativePaper;
import vn.caunoi.papers.PdfPapers;
import vn.caunoi.papers.SlipSheet;
import vn.caunoi.papers.WordPapers;
import vn.caunoi.reports.ReportFiles.Format;
import vn.caunoi.web.NotFound;

/** Papers of the funds to print and sign, for those who may take files out. */
@Controller
class FundFiles {
    private final Statements statements;
    private final StatementPaper papers;
    private final VoucherSlips slips;
    private final SlipSheet sheet;
    private final Units units;
    private final WordPapers words;
    private final PdfPapers pdfs;

    FundFiles(
            Statements statements,
            StatementPaper papers,
            VoucherSlips slips,
            SlipSheet sheet,
            Units units,
            WordPapers words,
            PdfPapers pdfs) {
        this.statements = statements;
        this.papers = papers;
        this.slips = slips;
        this.sheet = sheet;
        this.units = units;
        this.words = words;
        this.pdfs = pdfs;
    }

    @GetMapping("/quy/ban-cong-khai/{id}/tai/{format:docx|pdf}")
    ResponseEntity<byte[]> statement(
            Scope scope, @PathVariable UUID id, @PathVariable String format) throws IOException {
        Publication published =
                statements
                        .published(id)
                        .filter(found -> scope.mayExport(found.commune(), found.commune()))
                        .orElseThrow(NotFound::new);
        Unit commune =
                units.version(published.commune(), published.statement().lastDay())
                        .orElseThrow(NotFound::new);
        AdministrativePaper paper = papers.of(scope, commune, published);
        Format kind = Format.of(format);
        var out = new ByteArrayOutputStream();
        if (kind == Format.PDF) {
            pdfs.write(paper, out);
        } else {
            words.write(paper, out);
        }
        String name = "cong-khai-quy-" + published.period().code();
        return file(name, kind, out);
    }

    @GetMapping("/quy/phieu/{id}/in")
    ResponseEntity<byte[]> slip(Scope scope, @PathVariable UUID id) throws IOException {
        var out = new ByteArrayOutputStream();
        sheet.write(slips.of(scope, id), out);
        return file("phieu", Format.PDF, out);
    }

    private static ResponseEntity<byte[]> file(
            String name, Format kind, ByteArrayOutputStream content) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "." + kind.ending())
                                .build()
                                .toString())
                .header(HttpHeaders.CONTENT_TYPE, kind.mediaType())
                .body(content.toByteArray());
    }
}
