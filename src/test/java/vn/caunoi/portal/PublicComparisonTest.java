package vn.caunoi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.matters.desk.Bodies;
import vn.caunoi.matters.model.Competence;
import vn.caunoi.matters.model.Evidence;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterKind;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.matters.model.Outcome;
import vn.caunoi.matters.store.Body;
import vn.caunoi.matters.store.BodyKind;
import vn.caunoi.matters.store.BodyStore;
import vn.caunoi.matters.web.MattersOfWard;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.Uuid7;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;

/** Bodies are compared in public by a decision of its own, in counts, with their right of reply. */
class PublicComparisonTest {
    private static final String PAGE = "/kdc/P/ket-qua";
    private static final LocalDate TODAY = MattersOfWard.today();

    private static TestProduct product;
    private static MattersOfWard ward;
    private static Visitor officer;
    private static UUID office;

    @BeforeAll
    static void open() {
        product = TwoWards.served();
        ward = new MattersOfWard(product);
        officer = new Visitor(product).signIn("canbo");
        office = body("Phòng Kinh tế phường Thử");
        for (int i = 0; i < 6; i++) {
            Matter forwarded =
                    forwarded(office, MatterKind.PETITION, TODAY.minusDays(i < 3 ? 5 : -9));
            if (i % 3 == 0) {
                ward.taken(
                        ward.step(
                                "canbo",
                                forwarded,
                                new MatterStep.Answered(
                                        Outcome.SETTLED,
                                        "Câu trả lời kín",
                                        new Evidence.Document("1/KT", TODAY, "Trưởng phòng"))));
            }
        }
        forwarded(office, MatterKind.COMPLAINT, TODAY.plusDays(9));
        UUID small = body("Trạm Y tế phường Thử");
        UUID other = body("Công an phường Thử");
        for (int i = 0; i < 3; i++) {
            forwarded(small, MatterKind.REFLECTION, TODAY.plusDays(9));
            forwarded(other, MatterKind.REFLECTION, TODAY.plusDays(9));
        }
    }

    private static UUID body(String name) {
        UUID id = Uuid7.next();
        boolean unused =
                product.bean(ScopedTransactions.class)
                        .write(
                                ward.scope("canbo").writable(),
                                () ->
                                        product.bean(BodyStore.class)
                                                .add(
                                                        new Body(
                                                                id,
                                                                1,
                                                                ward.unit("P"),
                                                                "cq-" + id,
                                                                name,
                                                                BodyKind.PEOPLES_COMMITTEE,
                                                                Optional.empty(),
                                                                1,
                                                                DateRange.startingOn(
                                                                        LocalDate.of(
                                                                                2020, 1, 1)))));
        return id;
    }

    private static Matter forwarded(UUID to, MatterKind kind, LocalDate due) {
        Matter sorted =
                ward.taken(
                        ward.step(
                                "canbo",
                                ward.anonymous(true, "Lời kín của dân").matter(),
                                new MatterStep.Classified(
                                        kind, "environment", Competence.BODY, Set.of())));
        return ward.taken(
                ward.step(
                        "chutich",
                        sorted,
                        new MatterStep.Forwarded(
                                to, "5/CV", TODAY.minusDays(20), due, "Lời kín của dân")));
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @Test
    void countsStandBesideTheWordsOfTheBodyOnlyWhileADecisionOfItsOwnHolds() {
        Visitor resident = new Visitor(product);
        assertThat(decision("ket-qua", TODAY.minusDays(60))).isEqualTo(302);
        assertThat(resident.get(PAGE).body()).doesNotContain("Phòng Kinh tế phường Thử</h3>");
        assertThat(decision("so-sanh-co-quan", TODAY.minusDays(3)))
                .as("told too late")
                .isEqualTo(422);
        String token = product.bean(Bodies.class).link(ward.scope("canbo"), office).path();
        Visitor body = new Visitor(product);
        assertThat(body.get(token).body())
                .contains(
                        "đã chuyển 6; trả lời đúng hạn 1; trả lời muộn 1; chưa trả lời 4, trong đó quá hạn 2");

        assertThat(decision("so-sanh-co-quan", TODAY.minusDays(60))).isEqualTo(302);
        assertThat(
                        body.post(
                                        token + "/y-kien-cong-khai",
                                        "phatbieu",
                                        "Phòng thiếu <b>2</b> người.")
                                .statusCode())
                .isEqualTo(302);

        String page = resident.get(PAGE).body();
        assertThat(page)
                .contains("Phòng Kinh tế phường Thử", "Đã chuyển: 6", "Trả lời đúng hạn: 1")
                .contains("Trả lời muộn: 1", "Chưa trả lời: 4", "Trong đó quá hạn: 2")
                .contains("Cơ quan phát biểu, ngày", "Phòng thiếu &lt;b&gt;2&lt;/b&gt; người.")
                .contains("Ít việc, không nêu số")
                .doesNotContain("Đã chuyển: 3", "Đã chuyển: 7", "Lời kín", "Câu trả lời kín", "%<");
        assertThat(resident.get("/kdc/P-3/ket-qua").body()).doesNotContain("Đã chuyển:");

        body.post(token + "/y-kien-cong-khai", "phatbieu", "");
        assertThat(resident.get(PAGE).body()).doesNotContain("Cơ quan phát biểu");
        assertThat(
                        resident.post("/tra-loi/khong-co/y-kien-cong-khai", "phatbieu", "x")
                                .statusCode())
                .isEqualTo(404);
    }

    private static int decision(String part, LocalDate informed) {
        return officer.post(
                        "/cai-dat/phuong/P/" + part,
                        "mo",
                        "true",
                        "so",
                        "7/QĐ-MTTQ",
                        "ngay",
                        TODAY.minusDays(30).toString(),
                        "capuy",
                        "15-CV/ĐU",
                        "ngaycapuy",
                        TODAY.minusDays(40).toString(),
                        "ngaybao",
                        informed.toString(),
                        "tungay",
                        TODAY.toString())
                .statusCode();
    }
}
