package vn.caunoi.matters.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.caunoi.access.Role;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterKind;
import vn.caunoi.matters.model.MatterState;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.matters.model.ToldHow;
import vn.caunoi.matters.store.AttachmentStore;
import vn.caunoi.matters.store.LetterStore;
import vn.caunoi.people.PersonDetails;
import vn.caunoi.people.Sex;
import vn.caunoi.people.Stamps;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;

/** A body at its two doors, through the pages, on a real database. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BodyDoorTest {
    private static final String GONE = "Đường dẫn không còn hiệu lực";

    private static TestProduct product;
    private static Ward ward;

    @BeforeAll
    static void serve() {
        product = TwoWards.served();
        product.account("coquan", Role.ANSWERING_BODY, "P");
        product.account("vanthu", Role.ANSWERING_BODY, "P");
        ward = Ward.of(product);
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @Test
    void theBodyAnswersLateThroughItsLinkAfterASignedUrgingLetter() {
        UUID body = ward.body("Ủy ban nhân dân phường");
        Receipt receipt = raised("Tôi là Trịnh Thị Mười, cống trước nhà tôi bị tắc");
        LocalDate due = Ward.today().minusDays(2);
        Matter matter =
                ward.taken(
                        ward.signer(),
                        ward.classified(receipt, MatterKind.PETITION),
                        new MatterStep.Forwarded(
                                body,
                                "07/CV-MTTQ-BTT",
                                due.minusDays(20),
                                due,
                                "Cống thoát nước tổ 2 bị tắc"));
        product.bean(Sweep.class).run(Ward.today());
        UUID urging =
                ward.read(() -> product.bean(LetterStore.class).of(matter.id())).getFirst().id();
        String number = ward.signed(urging);

        Visitor clerk = new Visitor(product);
        String link = link(body);
        HttpResponse<String> owed = clerk.get(link);
        assertThat(owed.statusCode()).isEqualTo(200);
        assertThat(owed.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(owed.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(owed.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(owed.body()).contains(matter.code(), "Quá hạn").doesNotContain("Mười");
        String page = clerk.get(link + "/" + matter.id()).body();
        assertThat(page)
                .contains("Cống thoát nước tổ 2 bị tắc", number, "07/CV-MTTQ-BTT")
                .doesNotContain("Mười", "0912345678", "trước nhà tôi", "canbo");

        HttpResponse<String> incomplete =
                clerk.post(
                        link + "/" + matter.id() + "/tra-loi",
                        "phienban",
                        String.valueOf(ward.now(matter).version()),
                        "ketqua",
                        "settled",
                        "noidung",
                        "Đã thông cống ngày hôm qua");
        assertThat(incomplete.statusCode()).isEqualTo(422);
        assertThat(incomplete.body()).contains("Đã thông cống ngày hôm qua", "Ghi số văn bản");
        HttpResponse<String> answered = answer(clerk, link, ward.now(matter), "Đã thông cống");

        assertThat(answered.statusCode()).isEqualTo(302);
        Matter now = ward.now(matter);
        assertThat(now.state()).isEqualTo(MatterState.ANSWERED);
        assertThat(now.progress().body().orElseThrow().isLate(Ward.today())).isTrue();
        assertThat(clerk.get(link).body()).doesNotContain(matter.code());
        assertThat(clerk.get(link + "/" + matter.id()).statusCode()).isEqualTo(404);
    }

    @Test
    void everyLinkThatIsNotGoodLeadsToTheSameFriendlyPage() {
        UUID body = ward.body("Công an phường");
        String good = link(body);
        Visitor guest = new Visitor(product);
        assertThat(guest.get(good).statusCode()).isEqualTo(200);
        char last = good.charAt(good.length() - 8);
        String forged =
                good.substring(0, good.length() - 8)
                        + (last == 'A' ? 'B' : 'A')
                        + good.substring(good.length() - 7);
        String expired = "/tra-loi/" + token(body, 1, Ward.today().minusDays(1));
        assertThat(guest.get("/tra-loi/" + token(body, 1, Ward.today())).statusCode())
                .isEqualTo(200);

        assertGone(guest.get(forged));
        assertGone(guest.get(expired));
        assertGone(guest.get("/tra-loi/abc"));
        assertGone(guest.get("/tra-loi/" + "%C4%91".repeat(75)));
        assertGone(guest.post(forged + "/" + UUID.randomUUID() + "/tra-loi"));
        product.bean(Bodies.class).revokeLinks(ward.scope("canbo"), body);
        assertGone(guest.get(good));
        assertThat(guest.get(link(body)).statusCode()).isEqualTo(200);
    }

    /** The last: it uses up what one source may guess in a minute. */
    @Test
    @Order(Integer.MAX_VALUE)
    void whoGuessesLinksIsStopped() {
        Visitor guest = new Visitor(product);
        int refused = 0;
        for (int guess = 0; guess < 500; guess++) {
            if (guest.get("/tra-loi/guess" + guess).statusCode() == 429) {
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }

    @Test
    void aBodySeesAndAnswersNothingOfAnother() {
        UUID one = ward.body("Điện lực");
        UUID other = ward.body("Cấp nước");
        Matter matter = ward.forwarded(one, Ward.today(), Ward.today().plusDays(9));
        Visitor guest = new Visitor(product);
        String link = link(other);

        assertThat(guest.get(link).body()).doesNotContain(matter.code());
        assertThat(guest.get(link + "/" + matter.id()).statusCode()).isEqualTo(404);
        assertThat(answer(guest, link, matter, "Không phải của tôi").statusCode()).isEqualTo(404);
        assertThat(guest.post(link + "/" + matter.id() + "/y-kien", "ykien", "Ý").statusCode())
                .isEqualTo(404);
        assertThat(ward.now(matter).state()).isEqualTo(MatterState.FORWARDED);
    }

    @Test
    void anAccountAnswersForTheBodiesItWasGivenAndForNoOther() {
        UUID one = ward.body("Phòng Kinh tế");
        UUID two = ward.body("Phòng Văn hóa");
        UUID three = ward.body("Quân sự phường");
        Matter first = ward.forwarded(one, Ward.today(), Ward.today().plusDays(9));
        Matter second = ward.forwarded(two, Ward.today(), Ward.today().plusDays(9));
        Matter third = ward.forwarded(three, Ward.today(), Ward.today().plusDays(9));
        Bodies bodies = product.bean(Bodies.class);
        bodies.appoint(ward.scope("canbo"), one, "coquan");
        bodies.appoint(ward.scope("canbo"), two, "coquan");
        bodies.appoint(ward.scope("canbo"), three, "vanthu");

        Visitor clerk = new Visitor(product).signIn("coquan");
        assertThat(clerk.get("/co-quan-tra-loi").body())
                .contains(first.code(), second.code())
                .doesNotContain(third.code());
        assertThat(clerk.get(own(three, third)).statusCode()).isEqualTo(404);
        assertThat(clerk.get(own(one, third)).statusCode()).isEqualTo(404);
        assertThat(clerk.get("/y-kien/" + first.id() + "/van-ban").statusCode()).isEqualTo(404);
        assertThat(
                        clerk.post(
                                        own(one, first) + "/tiep-nhan",
                                        "phienban",
                                        String.valueOf(first.version()))
                                .statusCode())
                .isEqualTo(302);
        assertThat(ward.now(first).state()).isEqualTo(MatterState.IN_PROGRESS);

        UUID account = bodies.find(ward.scope("canbo"), two).holders().keySet().iterator().next();
        bodies.release(ward.scope("canbo"), one, account);
        bodies.release(ward.scope("canbo"), two, account);
        assertThat(bodies.find(ward.scope("canbo"), three).holders()).containsValue("vanthu");
    }

    @Test
    void theSecondOfTwoClerksIsToldAndLosesNothingTyped() {
        UUID body = ward.body("Trạm y tế");
        Matter matter = ward.forwarded(body, Ward.today(), Ward.today().plusDays(9));
        ward.taken(ward.body(body), matter, new MatterStep.Acknowledged("5/TYT"));

        HttpResponse<String> late =
                answer(new Visitor(product), link(body), matter, "Đã phun thuốc muỗi");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Đã phun thuốc muỗi", "vừa có người khác xử lý", "5/TYT");
    }

    @Test
    void aRefusedStepKeepsWhatWasTyped() {
        UUID body = ward.body("Trường tiểu học");
        Matter matter = ward.forwarded(body, Ward.today(), Ward.today().plusDays(9));

        HttpResponse<String> long_ =
                new Visitor(product)
                        .post(
                                link(body) + "/" + matter.id() + "/gia-han",
                                "phienban",
                                String.valueOf(matter.version()),
                                "lydogiahan",
                                "Chờ thiết kế",
                                "vanbangiahan",
                                "9/TH",
                                "hanmoi",
                                Ward.today().plusDays(200).toString());

        assertThat(long_.statusCode()).isEqualTo(422);
        assertThat(long_.body()).contains("Chờ thiết kế", "nhiều nhất 15 ngày làm việc");
    }

    @Test
    void afterAnObjectionTheBodyMayStateItsView() {
        UUID body = ward.body("Ban quản lý chợ");
        Receipt receipt = raised("Chợ ngập nước");
        Matter matter = ward.classified(receipt, MatterKind.PETITION);
        ward.signed(ward.drafted(matter, body, "Chợ ngập nước khi mưa"));
        Visitor clerk = new Visitor(product);
        String link = link(body);
        assertThat(clerk.post(link + "/" + matter.id() + "/y-kien", "ykien", "Ý").statusCode())
                .isEqualTo(404);
        assertThat(answer(clerk, link, ward.now(matter), "Đã nạo vét").statusCode()).isEqualTo(302);
        ward.taken(
                ward.officer(), ward.now(matter), new MatterStep.Checked(false, "ghi chú riêng"));
        ward.taken(
                ward.officer(),
                ward.now(matter),
                new MatterStep.Told(receipt.voice(), ToldHow.IN_PERSON, Ward.today(), ""));
        ward.taken(
                ward.officer(),
                ward.now(matter),
                new MatterStep.Objected(receipt.voice(), "Vẫn ngập, lời riêng của người gửi"));

        assertThat(clerk.get(link).body()).contains(matter.code());
        assertThat(clerk.get(link + "/" + matter.id()).body())
                .contains("Chợ ngập nước khi mưa")
                .doesNotContain("lời riêng", "ghi chú riêng", "Mười");
        assertThat(
                        clerk.post(
                                        link + "/" + matter.id() + "/y-kien",
                                        "ykien",
                                        "Đợt mưa vượt thiết kế")
                                .statusCode())
                .isEqualTo(302);

        assertThat(
                        new Visitor(product)
                                .signIn("canbo")
                                .get("/y-kien/" + matter.id() + "/van-ban")
                                .body())
                .contains("Đợt mưa vượt thiết kế", "Ban quản lý chợ");
    }

    @Test
    void whatIsSentWithAnAnswerLiesUnderTheKeyOfTheMatter() {
        UUID body = ward.body("Phòng Giáo dục");
        Matter matter = ward.forwarded(body, Ward.today(), Ward.today().plusDays(9));
        var who =
                product.bean(Answerers.class)
                        .byLink(link(body).substring("/tra-loi/".length()))
                        .orElseThrow();
        StepOutcome outcome =
                product.bean(BodyDoor.class)
                        .take(
                                who,
                                matter.id(),
                                matter.version(),
                                new MatterStep.Acknowledged("2/GD"),
                                Optional.of(
                                        new BodyDoor.Proof(
                                                "picture", "image/jpeg", new byte[] {1, 2, 3})));
        assertThat(outcome).isInstanceOf(StepOutcome.Taken.class);
        var kept = ward.read(() -> product.bean(AttachmentStore.class).of(matter.id()));
        assertThat(kept).hasSize(1);
        assertThat(
                        ward.read(() ->
                                product.bean(AttachmentStore.class)
                                        .open(matter.id(), kept.getFirst().id())
                                        .orElseThrow()
                                        .bytes()))
                .containsExactly(1, 2, 3);
    }

    private static HttpResponse<String> answer(
            Visitor clerk, String link, Matter seen, String text) {
        return clerk.post(
                link + "/" + seen.id() + "/tra-loi",
                "phienban",
                String.valueOf(seen.version()),
                "ketqua",
                "settled",
                "noidung",
                text,
                "so",
                "31/UBND",
                "nguoiky",
                "Phó Chủ tịch",
                "ngayvb",
                Ward.today().toString());
    }

    private static void assertGone(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains(GONE);
    }

    private static String own(UUID body, Matter matter) {
        return "/co-quan-tra-loi/" + body + "/" + matter.id();
    }

    private static String link(UUID body) {
        return product.bean(Bodies.class).link(ward.scope("canbo"), body).path();
    }

    private static String token(UUID body, int number, LocalDate until) {
        byte[] content =
                ByteBuffer.allocate(24)
                        .putLong(body.getMostSignificantBits())
                        .putLong(body.getLeastSignificantBits())
                        .putInt(number)
                        .putInt((int) until.toEpochDay())
                        .array();
        byte[] stamp = product.bean(Stamps.class).stamp("body link", content);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(56).put(content).put(stamp).array());
    }

    private static Receipt raised(String text) {
        return ward.raised(
                text,
                Optional.of(
                        new PersonDetails(
                                "Trịnh Thị Mười",
                                Optional.empty(),
                                Sex.FEMALE,
                                Optional.of("0912345678"),
                                Optional.empty())));
    }
}
