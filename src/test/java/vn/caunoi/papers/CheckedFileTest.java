package vn.caunoi.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.action.PDPageAdditionalActions;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;

class CheckedFileTest {

    @Test
    void papersThatTheProductWritesAreSound() {
        byte[] word =
                PdfWords.written(out -> new WordPapers().write(SamplePapers.withAnnex(), out));
        assertThat(CheckedFile.of(word))
                .isInstanceOfSatisfying(
                        CheckedFile.Sound.class,
                        file -> assertThat(file.kind()).isEqualTo(CheckedFile.Kind.DOCX));
        assertThat(CheckedFile.of(pdf(document -> {})))
                .isInstanceOfSatisfying(
                        CheckedFile.Sound.class,
                        file -> assertThat(file.kind()).isEqualTo(CheckedFile.Kind.PDF));
    }

    @Test
    void aNameDoesNotMakeAPaper() {
        for (String content : new String[] {"", "<html>x</html>", "MZ\u0090", "{\\rtf1 x}"}) {
            assertThat(refusal(content.getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo("papers.file.kind");
        }
        byte[] workbook =
                PdfWords.written(out -> new AnnexWorkbooks().write(SamplePapers.annex(2), out));
        assertThat(refusal(workbook)).isEqualTo("papers.file.kind");
    }

    @Test
    void aWorkbookGoesWithAPaperUnlessItActsOrReachesOutside() {
        byte[] workbook =
                PdfWords.written(out -> new AnnexWorkbooks().write(SamplePapers.annex(2), out));
        assertThat(CheckedFile.orWorkbook(workbook))
                .isInstanceOfSatisfying(
                        CheckedFile.Sound.class,
                        file -> assertThat(file.kind()).isEqualTo(CheckedFile.Kind.XLSX));
        assertThat(CheckedFile.orWorkbook(pdf(document -> {})))
                .isInstanceOf(CheckedFile.Sound.class);
        assertThat(refusalWith(workbook, "xl/vbaProject.bin", "x")).isEqualTo("papers.file.acts");
        assertThat(refusalWith(workbook, "xl/macrosheets/sheet1.xml", "<a/>"))
                .isEqualTo("papers.file.acts");
        assertThat(refusalWith(workbook, "xl/embeddings/one.bin", "x"))
                .isEqualTo("papers.file.outside");
        assertThat(refusalWith(workbook, "xl/connections.xml", "<a/>"))
                .isEqualTo("papers.file.outside");
        assertThat(
                        refusalWith(
                                workbook,
                                "xl/externalLinks/externalLink1.xml",
                                "<externalLink><ddeLink/></externalLink>"))
                .isEqualTo("papers.file.outside");
        assertThat(refusalWith(workbook, "xl/broken.xml", "<a")).isEqualTo("papers.file.damaged");
        assertThat(refusalWith(workbook, "word/document.xml", "<a/>"))
                .isEqualTo("papers.file.kind");
    }

    /** Why a workbook with one more part is refused. */
    private static String refusalWith(byte[] workbook, String part, String content) {
        byte[] more =
                PdfWords.written(out -> {
                    try (ZipFile in = ZipFile.builder().setByteArray(workbook).get();
                            ZipOutputStream copy = new ZipOutputStream(out)) {
                        for (var entry : Collections.list(in.getEntries())) {
                            copy.putNextEntry(new ZipEntry(entry.getName()));
                            in.getInputStream(entry).transferTo(copy);
                        }
                        copy.putNextEntry(new ZipEntry(part));
                        copy.write(content.getBytes(StandardCharsets.UTF_8));
                    }
                });
        return CheckedFile.orWorkbook(more) instanceof CheckedFile.Refused refused
                ? refused.key()
                : "";
    }

    @Test
    void aDamagedOrLockedFileIsRefused() {
        byte[] word =
                PdfWords.written(out -> new WordPapers().write(SamplePapers.withAnnex(), out));
        assertThat(refusal(Arrays.copyOf(word, word.length / 2))).isEqualTo("papers.file.damaged");
        assertThat(refusal("%PDF-1.7 nothing".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("papers.file.damaged");
        assertThat(
                        refusal(
                                pdf(document ->
                                        document.protect(
                                                new StandardProtectionPolicy(
                                                        "owner", "user", new AccessPermission())))))
                .isEqualTo("papers.file.damaged");
    }

    @Test
    void aPdfThatActsIsRefused() {
        assertThat(
                        refusal(
                                pdf(document ->
                                        document.getDocumentCatalog()
                                                .setOpenAction(
                                                        new PDActionJavaScript("app.alert(1)")))))
                .isEqualTo("papers.file.acts");
    }

    @Test
    void aPdfThatActsSomewhereInsideIsRefused() {
        for (Change change : ACTING) {
            assertThat(refusal(pdf(change))).isEqualTo("papers.file.acts");
        }
    }

    @Test
    void aPdfWithLinksAndAPlaceToOpenAtIsSound() {
        assertThat(
                        refusal(
                                pdf(document -> {
                                    PDAnnotationLink link = new PDAnnotationLink();
                                    PDActionURI web = new PDActionURI();
                                    web.setURI("https://a.example");
                                    link.setAction(web);
                                    document.getPage(0).getAnnotations().add(link);
                                    document.getDocumentCatalog().setOpenAction(new PDActionGoTo());
                                })))
                .isEmpty();
    }

    private static final List<Change> ACTING =
            List.of(
                    document -> {
                        var actions = new PDPageAdditionalActions();
                        actions.setO(new PDActionJavaScript("app.alert(1)"));
                        document.getPage(0).setActions(actions);
                    },
                    document -> {
                        PDAnnotationLink link = new PDAnnotationLink();
                        link.setAction(new PDActionLaunch());
                        document.getPage(0).getAnnotations().add(link);
                    },
                    document -> {
                        PDActionURI first = new PDActionURI();
                        first.setNext(List.of(new PDActionJavaScript("app.alert(1)")));
                        PDAnnotationLink link = new PDAnnotationLink();
                        link.setAction(first);
                        document.getPage(0).getAnnotations().add(link);
                    },
                    document -> {
                        var note = new PDAnnotationFileAttachment();
                        document.getPage(0).getAnnotations().add(note);
                    },
                    document -> {
                        PDActionURI web = new PDActionURI();
                        web.setURI("https://a.example");
                        document.getDocumentCatalog().setOpenAction(web);
                    },
                    document -> {
                        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
                        names.setEmbeddedFiles(new PDEmbeddedFilesNameTreeNode());
                        document.getDocumentCatalog().setNames(names);
                    });

    @Test
    void aFileThatIsTooLargeIsRefused() {
        assertThat(refusal(new byte[CheckedFile.LARGEST + 1])).isEqualTo("papers.file.too-large");
    }

    private static String refusal(byte[] content) {
        return CheckedFile.of(content) instanceof CheckedFile.Refused refused ? refused.key() : "";
    }

    private interface Change {
        void apply(PDDocument document) throws IOException;
    }

    private static byte[] pdf(Change change) {
        return PdfWords.written(out -> {
            try (PDDocument document = new PDDocument()) {
                document.addPage(new PDPage());
                change.apply(document);
                document.save(out);
            }
        });
    }
}
