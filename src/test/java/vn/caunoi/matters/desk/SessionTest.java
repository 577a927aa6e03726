package vn.caunoi.matters.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.matters.model.Competence;
import vn.caunoi.matters.model.Evidence;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterKind;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.matters.model.Outcome;
import vn.caunoi.matters.model.StepKind;
import vn.caunoi.matters.store.LetterPurpose;
import vn.caunoi.matters.store.StepStore;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Refusal;

/**
 * One list for a session of the People's Council: chosen, ordered, signed, written into matters.
 */
class SessionTest {
    private static TestProduct product;
    private static Ward ward;
    private static UUID council;
    private static UUID police;
    private static Matter lights;
    private static Matter land;
    private static Matter sealed;
    private static Matter answered;

    @BeforeAll
    static void serve() {
        product = TwoWards.served();
        ward = Ward.of(product);
        council = ward.body("Ủy ban nhân dân phường Thử");
        police = ward.body("Công an phường Thử");
        lights = late("roads_lighting", council, "Đèn đường tổ 4 tắt, gọi bà Sáu 0912345678");
        land = late("land", police, "Lấn chiếm lối đi chung ở hẻm 12");
        answered = late("environment", council, "Bãi rác cuối hẻm 7 để lâu ngày");
        sealed = late("procedures", council, "Lời khiếu nại kín");
        for (Matter matter : List.of(lights, land, answered, sealed)) {
            reached(matter);
        }
        answered =
                ward.taken(
                        ward.officer(),
                        ward.now(answered),
                        new MatterStep.Answered(
                                Outcome.SETTLED,
                                "Đã dọn",
                                new Evidence.Document("9/UBND", Ward.today(), "Phó Chủ tịch")));
    }

    /** Forwarded by a signed letter long enough ago to be late. */
    private static Matter late(String topic, UUID body, String text) {
        Matter sorted =
                ward.taken(
                        ward.officer(),
                        ward.raised(text, Optional.empty()).matter(),
                        new MatterStep.Classified(
                                topic.equals("procedures")
                                        ? MatterKind.COMPLAINT
                                        : MatterKind.PETITION,
                                topic,
                                Competence.BODY,
                                Set.of()));
        return ward.taken(
                ward.signer(),
                sorted,
                new MatterStep.Forwarded(
                        body,
                        "12/CV-MTTQ-BTT",
                        Ward.today().minusDays(90),
                        Ward.today().minusDays(60),
                        text));
    }

    private static void reached(Matter matter) {
        var unused =
                product.bean(Letters.class)
                        .draft(
                                ward.officer(),
                                matter.id(),
                                new Letters.Wording(
                                        LetterPurpose.COUNCIL_LIST,
                                        Optional.empty(),
                                        Optional.empty(),
                                        "Trình kỳ họp"));
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @Test
    void aListHoldsWhatReachedTheCouncilByTopicAndBodyAndNothingSealed() {
        SessionDesk.Sheet sheet = desk().sheet(ward.scope("canbo"), begun());

        assertThat(sheet.rows())
                .extracting(row -> row.matter().id())
                .containsExactly(land.id(), lights.id(), answered.id());
        assertThat(sheet.rows()).allMatch(SessionDesk.Row::chosen);
        assertThat(sheet.rows().get(1).words()).doesNotContain("0912345678");
        assertThat(sheet.rows())
                .extracting(row -> row.standing().state())
                .containsExactly("late", "late", "answered");
    }

    @Test
    void whatIsSignedIsWrittenIntoEveryMatterThatWaitsAndStaysAsItWas() throws IOException {
        UUID list = begun();
        SessionDesk.Sheet sheet = desk().sheet(ward.scope("canbo"), list);
        assertThat(
                        desk().save(
                                        ward.scope("canbo"),
                                        list,
                                        sheet.list().version(),
                                        "kỳ họp thứ 3 Hội đồng nhân dân phường Thử",
                                        Ward.today().plusDays(20),
                                        Map.of(
                                                land.id(), "Lối đi chung ở hẻm 12 bị lấn chiếm",
                                                answered.id(), "Bãi rác cuối hẻm 7")))
                .isTrue();
        assertThat(
                        desk().save(
                                        ward.scope("canbo"),
                                        list,
                                        sheet.list().version(),
                                        "Cũ",
                                        Ward.today(),
                                        Map.of()))
                .isFalse();
        int version = desk().sheet(ward.scope("chutich"), list).list().version();
        assertThatThrownBy(() -> desk().sign(ward.scope("canbo"), list, version))
                .isInstanceOf(NotFound.class);

        assertThat(desk().sign(ward.scope("chutich"), list, version - 1)).isFalse();
        assertThat(desk().sign(ward.scope("chutich"), list, version)).isTrue();

        assertThat(steps(land)).contains(StepKind.URGE);
        assertThat(steps(lights)).doesNotContain(StepKind.URGE);
        assertThat(steps(answered)).doesNotContain(StepKind.URGE);
        assertThat(product.bean(Letters.class).of(ward.officer(), land.id()))
                .noneMatch(seen -> seen.letter().isDraft());
        ward.taken(
                ward.officer(),
                ward.now(land),
                new MatterStep.Answered(
                        Outcome.EXPLAINED,
                        "Đã trả lời",
                        new Evidence.Document("10/CA", Ward.today(), "Trưởng Công an")));
        assertThat(printed(list))
                .contains("/BC-MTTQ-BTT", "Quá hạn trả lời", "Đất đai: Lối đi chung ở hẻm 12")
                .contains("Công an phường Thử", "Bãi rác cuối hẻm 7", "Đã trả lời")
                .doesNotContain("Đèn đường", "khiếu nại kín");
        assertThatThrownBy(() -> desk().drop(ward.scope("canbo"), list))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whatIsHandedOverOnPaperLeavesEveryList() throws IOException {
        Matter wrong =
                ward.taken(
                        ward.officer(),
                        ward.raised("Tố cáo nhầm chỗ", Optional.empty()).matter(),
                        new MatterStep.Classified(
                                MatterKind.PETITION, "other", Competence.BODY, Set.of()));
        Matter forwarded =
                ward.taken(
                        ward.signer(),
                        wrong,
                        new MatterStep.Forwarded(
                                council,
                                "13/CV-MTTQ-BTT",
                                Ward.today().minusDays(40),
                                Ward.today().minusDays(10),
                                "Tố cáo nhầm chỗ"));
        reached(forwarded);
        UUID list = begun();
        assertThat(printed(list)).contains("Tố cáo nhầm chỗ");

        product.bean(vn.caunoi.storage.ScopedTransactions.class)
                .write(
                        ward.reach(),
                        () -> {
                            product.bean(vn.caunoi.matters.store.SessionStore.class)
                                    .erase(forwarded.id());
                            product.bean(vn.caunoi.matters.store.MatterWords.class)
                                    .erase(forwarded.id());
                            return true;
                        });

        assertThat(printed(list)).doesNotContain("Tố cáo nhầm chỗ");
    }

    @Test
    void nobodyElseKnowsOfALists() {
        UUID list = begun();
        for (String other : List.of("ban3", "chi3", "kiemtra", "bencanh", "tinh", "quantri")) {
            assertThatThrownBy(() -> desk().sheet(ward.scope(other), list))
                    .as(other)
                    .isInstanceOf(NotFound.class);
        }
    }

    private static SessionDesk desk() {
        return product.bean(SessionDesk.class);
    }

    private static UUID begun() {
        return desk().begin(
                        ward.scope("canbo"),
                        ward.commune(),
                        "kỳ họp thứ 3",
                        LocalDate.of(2026, 12, 15));
    }

    private static List<StepKind> steps(Matter matter) {
        return ward.read(() -> product.bean(StepStore.class).of(matter.id())).stream()
                .map(step -> step.step())
                .toList();
    }

    private static String printed(UUID list) throws IOException {
        byte[] file = desk().file(ward.scope("chutich"), list);
        Files.write(Path.of("target", "session.docx"), file);
        try (var document = new XWPFDocument(new ByteArrayInputStream(file));
                var text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }
}
