package vn.caunoi.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Role;
import vn.caunoi.organization.Units;
import vn.caunoi.settings.Publishing;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;

/** Who puts an activity on the public page, as the ward decided in its settings. */
class PublicationRightsTest {
    private static final Pattern VERSION = Pattern.compile("name=\"phienban\" value=\"(\\d+)\"");

    private TestProduct product;
    private Visitor officer;
    private Visitor head;
    private Visitor chair;
    private UUID activity;
    private String page;

    @BeforeEach
    void open() {
        product = TwoWards.served();
        officer = new Visitor(product).signIn("canbo");
        head = new Visitor(product).signIn("ban3");
        chair = new Visitor(product).signIn("chutich");
        activity = ActivityExamples.coded(product, "own").id();
        page = ActivityView.path(activity);
    }

    @AfterEach
    void close() {
        product.close();
    }

    @Test
    void whereTheOfficerPublishesAHeadIsToldSoAndCannot() {
        assertThat(officer.get(page).body()).contains(page + "/cong-bo");
        assertThat(head.get(page).body())
                .doesNotContain(page + "/cong-bo")
                .contains("cán bộ Mặt trận phường đăng lên trang công khai");
        assertThat(head.get(page + "/cong-bo").statusCode()).isEqualTo(404);
        assertThat(publish(head, "Tin của khu phố").statusCode()).isEqualTo(404);
        assertThat(isPublished()).isFalse();
        assertThat(publish(officer, "Tin của phường").statusCode()).isEqualTo(302);
        assertThat(isPublished()).isTrue();
    }

    @Test
    void aHeadTakesDownWhatTheOfficerPublished() {
        publish(officer, "Tin của phường");
        assertThat(head.post(page + "/thoi-cong-bo").statusCode()).isEqualTo(302);
        assertThat(isPublished()).isFalse();
    }

    @Test
    void whereTheStandingCommitteeAgreesNothingIsPublicBeforeItDid() {
        decideThat(Publishing.STANDING_COMMITTEE);
        for (Visitor asking : new Visitor[] {officer, head}) {
            assertThat(asking.get(page + "/cong-bo").body()).contains("Đề nghị đăng");
            assertThat(publish(asking, "Tin khu phố ba").statusCode()).isEqualTo(302);
            assertThat(asking.get(page).body()).contains("Chờ Ban Thường trực đồng ý");
        }
        assertThat(isPublished()).isFalse();
        assertThat(chair.get("/").body())
                .contains("Chờ đồng ý để đăng lên trang công khai: Tin khu phố ba");
        for (Visitor notAsked : new Visitor[] {officer, head}) {
            assertThat(agree(notAsked, "2").statusCode()).isEqualTo(404);
        }

        String shown = chair.get(page + "/de-nghi-cong-bo").body();
        assertThat(shown).contains("Tin khu phố ba", "ban3");
        HttpResponse<String> agreed = agree(chair, version(shown));
        assertThat(agreed.statusCode()).isEqualTo(302);
        assertThat(isPublished()).isTrue();
        assertThat(chair.get("/").body()).doesNotContain("Chờ đồng ý để đăng");

        assertThat(chair.post("/hoan-tac/" + act(agreed)).statusCode()).isEqualTo(302);
        assertThat(isPublished()).isFalse();
        assertThat(chair.get(page).body()).contains("Chờ Ban Thường trực đồng ý");
    }

    @Test
    void whatTheStandingCommitteeDeclinesComesBackWithTheReasonAndCanBeAskedForAgain() {
        decideThat(Publishing.STANDING_COMMITTEE);
        publish(officer, "Tin có tên người");
        String asked = page + "/de-nghi-cong-bo";
        String version = version(chair.get(asked).body());
        assertThat(chair.post(asked + "/khong-dong-y", "phienban", version).statusCode())
                .isEqualTo(422);
        assertThat(
                        chair.post(
                                        asked + "/khong-dong-y",
                                        "phienban",
                                        version,
                                        "lydo",
                                        "Có tên bà con")
                                .statusCode())
                .isEqualTo(302);
        assertThat(chair.get(asked).statusCode()).isEqualTo(404);
        assertThat(officer.get("/").body())
                .contains("Ban Thường trực chưa đồng ý đăng: Tin có tên người");
        assertThat(officer.get(page + "/cong-bo").body())
                .contains("Có tên bà con", "Tin có tên người");

        publish(officer, "Tin không tên");
        assertThat(agree(chair, version(chair.get(asked).body())).statusCode()).isEqualTo(302);
        assertThat(isPublished()).isTrue();
    }

    @Test
    void nobodyAgreesToOtherWordsThanHeRead() {
        decideThat(Publishing.STANDING_COMMITTEE);
        publish(officer, "Lời đầu");
        String read = version(chair.get(page + "/de-nghi-cong-bo").body());
        publish(officer, "Lời sau");
        HttpResponse<String> stale = agree(chair, read);
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("vừa được thay đổi", "Lời sau");
        assertThat(isPublished()).isFalse();
    }

    @Test
    void whoAskedDoesNotAgreeHimselfWithAnotherPost() {
        decideThat(Publishing.STANDING_COMMITTEE);
        product.account("haitay", Role.WARD_OFFICER, "P");
        product.bean(Accounts.class)
                .appoint(
                        product.bean(Accounts.class).named("haitay").orElseThrow().id(),
                        Role.STANDING_COMMITTEE,
                        Optional.of(
                                product.bean(Units.class)
                                        .named("P", LocalDate.of(2026, 1, 1))
                                        .orElseThrow()
                                        .id()),
                        LocalDate.of(2020, 1, 1));
        Visitor both = new Visitor(product).signIn("haitay");
        publish(both, "Tin tự duyệt");
        assertThat(both.get("/").body()).doesNotContain("Chờ đồng ý để đăng");
        HttpResponse<String> refused =
                agree(both, version(both.get(page + "/de-nghi-cong-bo").body()));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("do chính bác gửi");
        assertThat(isPublished()).isFalse();
    }

    private void decideThat(Publishing publishing) {
        assertThat(
                        officer.post(
                                        "/cai-dat/phuong/P",
                                        "nguoidang",
                                        publishing.word(),
                                        "hientin",
                                        "true",
                                        "phienban",
                                        "0")
                                .statusCode())
                .isEqualTo(302);
    }

    private HttpResponse<String> publish(Visitor who, String title) {
        Matcher version = VERSION.matcher(who.get(page + "/cong-bo").body());
        return who.post(
                page + "/cong-bo",
                "tieude",
                title,
                "phienban",
                version.find() ? version.group(1) : "0");
    }

    private HttpResponse<String> agree(Visitor who, String version) {
        return who.post(page + "/de-nghi-cong-bo/dong-y", "phienban", version);
    }

    private boolean isPublished() {
        return product.bean(PublicationDesk.class).of(TestProduct.EVERYTHING, activity).isPresent();
    }

    private static String version(String body) {
        Matcher version = VERSION.matcher(body);
        assertThat(version.find()).as(body).isTrue();
        return version.group(1);
    }

    private static String act(HttpResponse<String> done) {
        return done.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll(".*xong=([0-9a-f-]+).*", "$1");
    }
}
