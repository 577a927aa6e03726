package vn.caunoi.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordFileCheckTest {
    private static final String RELATIONS = "word/_rels/document.xml.rels";
    private static final String DOCUMENT = "word/document.xml";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    @Test
    void aSmallFileThatUnfoldsIntoCountlessParagraphsIsRefusedBeforeItIsOpened() {
        byte[] file = with(DOCUMENT, body("<w:p/>".repeat(900_000)));

        assertThat(file.length).isLessThan(200_000);
        assertThat(WordFileCheck.ofPaper(file)).contains("papers.file.too-much");
    }

    @Test
    void alsoWhereTheParagraphsHideUnderTheNameOfAPicture() {
        byte[] file = with("word/media/anh.png", body("<w:p/>".repeat(150_000)));
        assertThat(WordFileCheck.ofPaper(file)).contains("papers.file.too-much");
    }

    @Test
    void aPartOfMoreThanEightMegabytesOfTextIsRefused() {
        String text = "<w:p><w:r><w:t>" + "chữ ".repeat(2_500_000) + "</w:t></w:r></w:p>";
        assertThat(WordFileCheck.ofPaper(with(DOCUMENT, body(text))))
                .contains("papers.file.too-much");
    }

    @Test
    void aLongPaperIsStillTaken() {
        Random random = new Random(1);
        String text =
                IntStream.range(0, 20_000)
                        .mapToObj(line ->
                                "<w:p><w:r><w:t>Đoạn " + random.nextLong() + "</w:t></w:r></w:p>")
                        .collect(Collectors.joining());
        assertThat(WordFileCheck.ofPaper(with(DOCUMENT, body(text)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Relationship Id='x9' Type='T/image' Target='http://a.example/x.png' TargetMode='External'/>",
                "<Relationship\nId=\"x9\" Type=\"T/image\" Target=\"http://a.example/x\" TargetMode=\"External\"/>",
                "<Relationship Id=\"x9\" Type=\"T/image\" Target=\"http://a.example/x\" TargetMode = \"External\"/>",
                "<Relationship Id=\"x9\" Type=\"T/image\" Target=\"http://a.example/x\" TargetMode=\"&#69;xternal\"/>",
                "<Relationship Id=\"x9\" Type=\"T/image\" Target=\"http://a.example/hyperlink\" TargetMode=\"External\"/>",
                "<Relationship Id=\"x9\" Type=\"T/attachedTemplate\" Target=\"file:///x.dotm\" TargetMode=\"External\"/>",
                "<Relationship Id=\"x9\" Type=\"T/aFChunk\" Target=\"chunk.html\"/>",
                "<Relationship Id=\"x9\" Type=\"T/oleObject\" Target=\"embeddings/o.bin\"/>"
            })
    void whateverReachesOutsideIsRefusedHoweverItIsSpelt(String relation) {
        assertThat(WordFileCheck.ofPaper(related(relation.replace("T/", OFFICE + "/"))))
                .contains("papers.file.outside");
    }

    @Test
    void aLinkToClickAtIsTaken() {
        assertThat(
                        WordFileCheck.ofPaper(
                                related(
                                        "<Relationship Id=\"x9\" Type=\""
                                                + OFFICE
                                                + "/hyperlink\" Target=\"https://a.example\" TargetMode=\"External\"/>")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:p><w:fldSimple w:instr=' DDEAUTO c:\\\\x cmd'/></w:p>",
                "<w:p><w:fldSimple w:instr='dde x y'/></w:p>",
                "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> INCLUDE</w:instrText></w:r>"
                        + "<w:r><w:instrText>PICTURE \"http://a.example/x\"</w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>",
                "<w:altChunk/>"
            })
    void fieldsThatFetchOrStartSomethingAreRefused(String paragraph) {
        assertThat(WordFileCheck.ofPaper(with(DOCUMENT, body(paragraph))))
                .contains("papers.file.outside");
    }

    @Test
    void anEmbeddedObjectIsRefusedAndMacrosAre() {
        assertThat(WordFileCheck.ofPaper(with("word/embeddings/oleObject1.bin", "x")))
                .contains("papers.file.outside");
        assertThat(WordFileCheck.ofPaper(with("word/vbaProject.bin", "x")))
                .contains("papers.file.acts");
    }

    @Test
    void aDocumentTypeIsRefused() {
        assertThat(
                        WordFileCheck.ofPaper(
                                with(DOCUMENT, "<!DOCTYPE x [<!ENTITY a \"b\">]>" + body("&a;"))))
                .contains("papers.file.damaged");
    }

    private static String body(String content) {
        return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + content
                + "</w:body></w:document>";
    }

    private static byte[] related(String relation) {
        Map<String, byte[]> parts = parts();
        String relations =
                new String(
                        java.util.Objects.requireNonNull(parts.get(RELATIONS)),
                        StandardCharsets.UTF_8);
        parts.put(
                RELATIONS,
                relations
                        .replace("</Relationships>", relation + "</Relationships>")
                        .getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    private static byte[] with(String name, String content) {
        Map<String, byte[]> parts = parts();
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    private static Map<String, byte[]> parts() {
        byte[] word =
                PdfWords.written(out -> new WordPapers().write(SamplePapers.withAnnex(), out));
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(word))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
