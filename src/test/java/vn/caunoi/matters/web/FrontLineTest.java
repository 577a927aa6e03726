package vn.caunoi.matters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.access.Role;
import vn.caunoi.matters.desk.MatterFiles;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterKind;
import vn.caunoi.matters.model.MatterState;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;
import vn.caunoi.testing.WardFiles;

/** Obstacles and proposals go up to the Front above over HTTP, and its answer comes back. */
class FrontLineTest {
    private static final String LIST = "/vuong-mac-de-xuat";
    private static final Pattern DOOR =
            Pattern.compile("href=\"(/co-quan-tra-loi/[0-9a-f-]+/[0-9a-f-]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"phienban\" value=\"(\\d+)\"");

    private static TestProduct product;
    private static MattersOfWard matters;
    private static Visitor ward;
    private static Visitor chair;
    private static Visitor head;
    private static Visitor province;

    @BeforeAll
    static void open() {
        product = TwoWards.served();
        product.take(
                WardFiles.empty()
                        .with(
                                "units",
                                """
                                code,parent,level,kind,name,households,valid_from,valid_to,predecessors
                                T-02,VN,province,tỉnh,Tỉnh Láng Giềng,,2010-01-01,,
                                """));
        product.account("tinhhai", Role.PROVINCE, "T-02");
        matters = new MattersOfWard(product);
        ward = new Visitor(product).signIn("canbo");
        chair = new Visitor(product).signIn("chutich");
        head = new Visitor(product).signIn("ban3");
        province = new Visitor(product).signIn("tinh");
    }

    @AfterAll
    static void close() {
        product.close();
    }

    private static Matter obstacle(String words, MatterKind kind) {
        return matters.sorted(matters.anonymous(true, words).matter(), kind);
    }

    private static String up(Matter matter) {
        return "/y-kien/" + matter.id() + "/len-cap-tren";
    }

    private static HttpResponse<String> passUp(Visitor who, Matter matter, String text) {
        return who.post(up(matter), "phienban", String.valueOf(matter.version()), "noidung", text);
    }

    private static Matter now(Matter matter) {
        return product.bean(MatterFiles.class).read(matters.caller("canbo"), matter.id()).matter();
    }

    private static HttpResponse<String> answer(Visitor who, String door) {
        return who.post(
                door + "/tra-loi",
                "phienban",
                version(who, door),
                "ketqua",
                "settled",
                "noidung",
                "Tỉnh cấp kinh phí mua loa trong quý này",
                "so",
                "45/CV-MTTQ",
                "nguoiky",
                "Phó Chủ tịch",
                "ngayvb",
                MattersOfWard.today().toString());
    }

    @Test
    void anObstacleIsPassedUpAnsweredByTheProvinceAndTheAnswerComesBack() {
        Matter matter = obstacle("Nhà văn hóa không có loa, gọi 0912345678", MatterKind.OBSTACLE);
        assertThat(head.get(LIST).body()).contains(matter.code(), "Vướng mắc, đề xuất của Ban");
        assertThat(ward.get(LIST).body())
                .contains(matter.code(), "Vướng mắc, đề xuất của cấp dưới");
        assertThat(province.get(LIST).body()).doesNotContain(matter.code());

        String form = chair.get(up(matter)).body();
        assertThat(form)
                .contains("Chuyển lên Mặt trận cấp trên", "Nhà văn hóa không có loa")
                .contains("chữ ký của Ban Thường trực");
        assertThat(passUp(chair, matter, "Nhà văn hóa khu phố 3 không có loa").statusCode())
                .isEqualTo(302);
        Matter passed = now(matter);
        assertThat(passed.state()).isEqualTo(MatterState.FORWARDED);
        assertThat(passed.progress().body().orElseThrow().due()).isAfter(MattersOfWard.today());

        assertThat(head.get(LIST).body())
                .containsSubsequence(
                        "Đã gửi lên, chờ trả lời", matter.code(), "Trả lời trước ngày");
        String owed = province.get(LIST).body();
        assertThat(owed).contains(matter.code(), "Phường Thử", "Trả lời trước ngày");
        assertThat(province.get("/").body()).contains("1 vướng mắc, đề xuất của cấp dưới");
        String door = door(owed, matter);
        assertThat(province.get(door).body())
                .contains("Nhà văn hóa khu phố 3 không có loa")
                .doesNotContain("0912345678");
        HttpResponse<String> answered = answer(province, door);
        assertThat(answered.statusCode()).as(answered.body()).isEqualTo(302);
        assertThat(answered.headers().firstValue("Location").orElse("")).endsWith(LIST + "?xong=1");
        assertThat(province.get(LIST + "?xong=1").body())
                .contains("Đã gửi câu trả lời")
                .doesNotContain(matter.code());
        assertThat(province.get(door).statusCode()).isEqualTo(404);

        assertThat(now(matter).state()).isEqualTo(MatterState.ANSWERED);
        assertThat(ward.get("/y-kien/" + matter.id()).body())
                .contains("Tỉnh cấp kinh phí mua loa trong quý này", "45/CV-MTTQ");
        assertThat(head.get("/y-kien/" + matter.id()).body())
                .contains("Tỉnh cấp kinh phí mua loa trong quý này");
    }

    private static String door(String page, Matter matter) {
        return DOOR.matcher(page)
                .results()
                .map(found -> found.group(1))
                .filter(path -> path.endsWith(matter.id().toString()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aHeadRaisesAnObstacleWithOneFormAndMayTakeItBack() {
        assertThat(head.get(LIST).body()).contains("Nêu khó khăn, đề xuất");
        HttpResponse<String> kept =
                head.post(LIST + "/neu", "noi-dung", "Thiếu ghế họp, gọi 0912 345 678");
        assertThat(kept.statusCode()).isEqualTo(422);
        assertThat(kept.body())
                .contains("Xin bỏ số đó rồi gửi lại", "Thiếu ghế họp", "field-wrong\" id=\"loai\"");
        HttpResponse<String> raised =
                head.post(
                        LIST + "/neu", "loai", "obstacle", "noi-dung", "Nhà văn hóa thiếu ghế họp");
        assertThat(raised.statusCode()).as(raised.body()).isEqualTo(302);
        assertThat(head.get(LIST).body())
                .contains("Nhà văn hóa thiếu ghế họp", "Phường xử lý trước ngày");
        assertThat(ward.get(LIST).body()).contains("Nhà văn hóa thiếu ghế họp", "Khu phố 3");
        assertThat(ward.get("/").body()).contains("vướng mắc, đề xuất của khu dân cư chờ xử lý");
        assertThat(chair.get("/").body()).contains("vướng mắc, đề xuất của khu dân cư chờ xử lý");
        Matcher act =
                Pattern.compile("=([0-9a-f-]{36})")
                        .matcher(raised.headers().firstValue("Location").orElseThrow());
        assertThat(act.find()).isTrue();
        assertThat(head.post("/hoan-tac/" + act.group(1)).statusCode()).isEqualTo(302);
        assertThat(ward.get(LIST).body()).doesNotContain("Nhà văn hóa thiếu ghế họp");
        for (Visitor other : List.of(ward, chair, province)) {
            assertThat(other.get(LIST + "/neu").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void nobodyPassesUpWithoutTheStandingCommitteesHand() {
        Matter matter = obstacle("Thiếu tủ hồ sơ", MatterKind.PROPOSAL);
        for (Visitor other : List.of(ward, head)) {
            assertThat(other.get("/y-kien/" + matter.id()).body()).doesNotContain("len-cap-tren");
            assertThat(passUp(other, matter, "Thiếu tủ").statusCode()).isEqualTo(400);
        }
        assertThat(passUp(province, matter, "Thiếu tủ").statusCode()).isEqualTo(404);
        assertThat(now(matter).state()).isEqualTo(MatterState.CLASSIFIED);
        HttpResponse<String> empty = passUp(chair, matter, " ");
        assertThat(empty.statusCode()).isEqualTo(422);
    }

    @Test
    void aVoiceOfThePeopleDoesNotGoThisWay() {
        Matter petition = obstacle("Đèn đường hỏng", MatterKind.PETITION);
        assertThat(chair.get("/y-kien/" + petition.id()).body()).doesNotContain("len-cap-tren");
        assertThat(chair.get(up(petition)).statusCode()).isEqualTo(404);
        assertThat(passUp(chair, petition, "Đèn hỏng").statusCode()).isEqualTo(404);
        assertThat(ward.get(LIST).body()).doesNotContain(petition.code());
    }

    @Test
    void onlyTheFrontItWentToAnswers() {
        Matter matter = obstacle("Thiếu bàn ghế", MatterKind.OBSTACLE);
        assertThat(passUp(chair, matter, "Thiếu bàn ghế").statusCode()).isEqualTo(302);
        String door = door(province.get(LIST).body(), matter);
        for (String other : List.of("tinhhai", "bencanh", "canbo", "ban3", "chutich")) {
            Visitor visitor = new Visitor(product).signIn(other);
            assertThat(visitor.get(door).statusCode()).as(other).isEqualTo(404);
            assertThat(visitor.post(door + "/tra-loi", "phienban", "9").statusCode())
                    .as(other)
                    .isEqualTo(404);
        }
        assertThat(new Visitor(product).signIn("tinhhai").get(LIST).body())
                .doesNotContain(matter.code());
        assertThat(new Visitor(product).signIn("bencanh").get(LIST).body())
                .doesNotContain(matter.code());
    }

    @Test
    void whatTheProvinceCannotSettleGoesToTheCentralCommittee() {
        product.account("trunguong", Role.CENTRAL, "VN");
        Visitor centre = new Visitor(product).signIn("trunguong");
        Matter matter = obstacle("Chưa có quy định về phụ cấp", MatterKind.PROPOSAL);
        assertThat(passUp(chair, matter, "Chưa có quy định về phụ cấp").statusCode())
                .isEqualTo(302);
        assertThat(centre.get(LIST).body()).doesNotContain(matter.code());
        String below = door(province.get(LIST).body(), matter);
        assertThat(centre.get(below).statusCode()).isEqualTo(404);
        assertThat(
                        province.post(
                                        below + "/khong-thuoc",
                                        "phienban",
                                        version(province, below),
                                        "lydo",
                                        "Việc này do Trung ương quy định")
                                .statusCode())
                .isEqualTo(302);
        assertThat(province.get(LIST).body()).doesNotContain(matter.code());

        Matter back = now(matter);
        assertThat(back.state()).isEqualTo(MatterState.CLASSIFIED);
        assertThat(chair.get(up(back)).body()).contains("Việt Nam");
        assertThat(passUp(chair, back, "Chưa có quy định về phụ cấp").statusCode()).isEqualTo(302);
        assertThat(province.get(LIST).body()).doesNotContain(matter.code());
        String owed = centre.get(LIST).body();
        assertThat(owed).contains(matter.code(), "Phường Thử", "Trả lời trước ngày");
        assertThat(centre.get("/").body()).contains("1 vướng mắc, đề xuất của cấp dưới");
        assertThat(answer(centre, door(owed, matter)).statusCode()).isEqualTo(302);
        assertThat(now(matter).state()).isEqualTo(MatterState.ANSWERED);
    }

    private static String version(Visitor who, String door) {
        Matcher version = VERSION.matcher(who.get(door).body());
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    @Test
    void pressedTwiceAtOnceItGoesUpOnce() {
        Matter matter = obstacle("Thiếu sổ ghi", MatterKind.OBSTACLE);
        product.account("banthuongtruc", Role.STANDING_COMMITTEE, "P");
        Visitor other = new Visitor(product).signIn("banthuongtruc");
        List<Integer> found =
                Stream.of(chair, other)
                        .map(who ->
                                CompletableFuture.supplyAsync(
                                        () -> passUp(who, matter, "Thiếu sổ").statusCode()))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();
        assertThat(found).containsExactlyInAnyOrder(302, 409);
        assertThat(now(matter).course().forwards()).isEqualTo(1);
    }

    @Test
    void anAnswerThatIsLateIsSeenAbove() {
        Matter matter = obstacle("Thiếu kinh phí", MatterKind.OBSTACLE);
        assertThat(passUp(chair, matter, "Thiếu kinh phí").statusCode()).isEqualTo(302);
        product.clock().moveTo(MattersOfWard.today().plusDays(60));
        assertThat(province.get("/").body()).contains("quá hạn trả lời");
        assertThat(province.get(LIST).body())
                .containsSubsequence(matter.code(), "Trả lời trước ngày", "Quá hạn");
        product.clock().moveTo(MattersOfWard.today());
    }
}
