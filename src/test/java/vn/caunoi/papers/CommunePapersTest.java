package vn.caunoi.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.WardFiles;

/** Which layout a paper is written in. */
class CommunePapersTest {
    private static TestProduct product;
    private static PaperTemplates templates;

    @BeforeAll
    static void open() {
        product = TestProduct.start();
        product.take(WardFiles.withAreas(2));
        templates = product.bean(PaperTemplates.class);
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @Test
    void aWardsOwnLayoutServesItsTypeUntilItGoesBack() throws IOException {
        assertThat(writtenIn("P")).isEqualTo("chung");
        UUID first = replace("mẫu một");
        assertThat(writtenIn("P")).isEqualTo("mẫu một");
        assertThat(writtenIn("T-01")).isEqualTo("chung");
        UUID second = replace("mẫu hai");
        assertThat(writtenIn("P")).isEqualTo("mẫu hai");

        inWard(() -> templates.takeBack(second, "hoàn tác"));
        assertThat(writtenIn("P")).isEqualTo("mẫu một");

        UUID end = UUID.randomUUID();
        assertThat(inWard(() -> templates.end(end, unit("P"), PaperType.REPORT))).isTrue();
        assertThat(inWard(() -> templates.end(end, unit("P"), PaperType.REPORT))).isFalse();
        assertThat(writtenIn("P")).isEqualTo("chung");
        inWard(() -> templates.takeBack(end, "hoàn tác"));
        assertThat(writtenIn("P")).isEqualTo("mẫu một");
        inWard(() -> templates.takeBack(first, "hoàn tác"));
        assertThat(writtenIn("P")).isEqualTo("chung");
    }

    @Test
    void aHeadsPaperTakesTheWardsLayoutAndTheTransactionKeepsItsReach() throws IOException {
        UUID act = replace("của phường");
        Reach area = new Reach(false, Set.of(), Set.of(unit("P-1").value()));
        String[] layout = new String[1];
        boolean reachesTheWard =
                product.bean(ScopedTransactions.class)
                        .read(
                                area,
                                () -> {
                                    layout[0] = writtenUnchecked("P");
                                    return !templates.own(unit("P")).isEmpty();
                                });
        assertThat(layout[0]).isEqualTo("của phường");
        assertThat(reachesTheWard).isFalse();
        inWard(() -> templates.takeBack(act, "hoàn tác"));
    }

    private static UUID replace(String words) {
        byte[] template = template(words);
        assertThat(TemplateCheck.of(template).isSound()).isTrue();
        UUID act = UUID.randomUUID();
        inWard(() -> {
            templates.replace(act, unit("P"), PaperType.REPORT, template);
            return act;
        });
        return act;
    }

    private static byte[] template(String words) {
        return PdfWords.written(out -> {
            try (var file =
                    new XWPFDocument(
                            new ByteArrayInputStream(PdfWords.written(BuiltInTemplate::write)))) {
                file.createParagraph().createRun().setText("Mẫu: " + words);
                file.write(out);
            }
        });
    }

    private static String writtenUnchecked(String commune) {
        try {
            return writtenIn(commune);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String writtenIn(String commune) throws IOException {
        var out = new ByteArrayOutputStream();
        product.bean(CommunePapers.class).write(unit(commune), SamplePapers.numbered(7), out);
        try (var file = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(file.getTables().getFirst().getText()).contains("Số: 07/BC-MTTQ-BTT");
            String last = file.getParagraphs().getLast().getText();
            return last.startsWith("Mẫu: ") ? last.substring(5) : "chung";
        }
    }

    private static <T> T inWard(Supplier<T> work) {
        Reach ward = new Reach(false, Set.of(unit("P").value()), Set.of());
        return product.bean(ScopedTransactions.class).write(ward, work);
    }

    private static UnitId unit(String code) {
        return product.bean(Units.class).named(code, LocalDate.of(2026, 1, 1)).orElseThrow().id();
    }
}
