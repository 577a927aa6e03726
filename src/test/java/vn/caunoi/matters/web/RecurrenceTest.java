package vn.caunoi.matters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.matters.desk.Receipt;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.matters.model.ToldHow;
import vn.caunoi.matters.model.Verdict;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;

/** What was closed and comes back is offered when the new matter is sorted. */
class RecurrenceTest {
    private static final String OFFERED = "Việc này đã có trước đây";

    private static TestProduct product;
    private static MattersOfWard ward;
    private static Visitor officer;

    @BeforeAll
    static void serve() {
        product = TwoWards.served();
        ward = new MattersOfWard(product);
        officer = new Visitor(product).signIn("canbo");
    }

    @AfterAll
    static void close() {
        product.close();
    }

    private static Matter closed(String text) {
        Receipt receipt = ward.anonymous(true, text);
        Matter checked = ward.checked(receipt.matter(), "Đã thay bóng đèn");
        Matter told =
                ward.taken(
                        ward.step(
                                "canbo",
                                checked,
                                new MatterStep.Told(
                                        receipt.voice(),
                                        ToldHow.PHONE,
                                        MattersOfWard.today(),
                                        "")));
        return ward.taken(
                ward.step(
                        "canbo",
                        told,
                        new MatterStep.Judged(receipt.voice(), Verdict.SATISFIED, "")));
    }

    private static String path(Matter matter) {
        return "/y-kien/" + matter.id();
    }

    @Test
    void theOfficerSaysThatItCameBackAndTheNewSenderIsAnsweredToo() {
        Matter before = closed("Đèn đường hẻm 17 bị tắt buổi tối");
        Receipt again = ward.anonymous(true, "Hẻm 17 tối om, đèn đường hẻm 17 lại tắt");
        String sorting = path(again.matter()) + "/phan-loai";
        assertThat(officer.get(sorting).body()).contains(OFFERED, before.code());

        var done =
                officer.post(
                        path(again.matter()) + "/da-co-truoc",
                        "phienban",
                        String.valueOf(again.matter().version()),
                        "truocday",
                        before.id().toString());

        assertThat(done.headers().firstValue("Location").orElse("")).contains(path(before));
        assertThat(officer.get(path(before)).body())
                .contains("Bà con lại nêu việc này, mã " + again.matter().code())
                .contains("2 người gửi không ghi tên");
        assertThat(officer.get(path(again.matter())).body()).contains(path(before));
    }

    @Test
    void aMatterThatMovedOnMeanwhileIsLeftAlone() {
        Matter before = closed("Nước máy khu nhà cao tầng đục");
        Receipt again = ward.anonymous(true, "Nước máy khu nhà cao tầng lại đục");

        assertThat(
                        officer.post(
                                        path(again.matter()) + "/da-co-truoc",
                                        "phienban",
                                        "77",
                                        "truocday",
                                        before.id().toString())
                                .statusCode())
                .isEqualTo(400);
        assertThat(ward.step("canbo", before, new MatterStep.Recurred("Vẫn đóng"))).isNotNull();
    }

    @Test
    void whatWasClosedLongAgoOrElsewhereIsNotOffered() {
        Matter before = closed("Cầu ván qua mương bị mục");
        LocalDate today = MattersOfWard.today();
        product.clock().moveTo(today.plusMonths(7));
        Receipt later = ward.anonymous(true, "Cầu ván qua mương lại mục");
        Visitor then = new Visitor(product).signIn("canbo");
        assertThat(then.get(path(later.matter()) + "/phan-loai").body()).doesNotContain(OFFERED);
        product.clock().moveTo(today);

        assertThat(
                        new Visitor(product)
                                .signIn("ban3")
                                .get(
                                        path(ward.anonymous(true, "Cầu ván qua mương").matter())
                                                + "/phan-loai")
                                .body())
                .doesNotContain(OFFERED, before.code());
    }

    @Test
    void onlyAnOfficerOpensAMatterAgain() {
        Matter before = closed("Loa kéo hát khuya ở tổ 9");
        Receipt again = ward.anonymous(true, "Loa kéo hát khuya ở tổ 9 nữa");
        for (String name : new String[] {"ban3", "chutich", "kiemtra", "chi3", "bencanh"}) {
            assertThat(
                            new Visitor(product)
                                    .signIn(name)
                                    .post(
                                            path(again.matter()) + "/da-co-truoc",
                                            "phienban",
                                            "1",
                                            "truocday",
                                            before.id().toString())
                                    .statusCode())
                    .as(name)
                    .isEqualTo(404);
        }
    }
}
