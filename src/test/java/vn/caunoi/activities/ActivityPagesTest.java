package vn.caunoi.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.access.Acts;
import vn.caunoi.figures.Ward;
import vn.caunoi.pictures.SamplePictures;
import vn.caunoi.storage.Batches;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;
import vn.caunoi.testing.WardFiles;

/** Recording, correcting, withdrawing by people at their screens. */
class ActivityPagesTest {
    private static final Pattern VERSION = Pattern.compile("name=\"phienban\" value=\"(\\d+)\"");

    private TestProduct product;
    private Visitor officer;

    @BeforeEach
    void open() {
        product = TwoWards.served();
        officer = new Visitor(product).signIn("canbo");
    }

    @AfterEach
    void close() {
        product.close();
    }

    @Test
    void whatIsRecordedCountsUntilItIsTakenBack() {
        HttpResponse<String> saved = record("ngay", "2022-02-10", "nguoidu", "1.040");
        assertThat(saved.statusCode()).isEqualTo(302);
        assertThat(attendance()).isEqualTo("1100");
        assertThat(officer.get(location(saved)).body())
                .contains("Đã ghi hoạt động.", "Hoàn tác", "1.040", "2022/1");

        undo(saved);
        assertThat(attendance()).isEqualTo("60");
        assertThat(officer.get(page(saved)).body()).contains("Đã rút lại", "Hoàn tác");
    }

    @Test
    void aJointActivityIsRecordedOnceAndSeenByEachOfItsAreas() {
        HttpResponse<String> saved =
                officer.post(
                        "/hoat-dong", fields("ngay", "2022-02-10", "nguoidu", "5", "donvi", "P-4"));
        Visitor head = new Visitor(product).signIn("ban3");
        assertThat(head.get(page(saved)).body()).contains("Khu phố 3, Khu phố 4");
        assertThat(head.get(page(saved) + "/sua").statusCode()).isEqualTo(404);
        assertThat(attendance()).isEqualTo("65");
    }

    @Test
    void aDayToComeAndADayBeforeTheAreasLifeAreRefusedAndNothingTypedIsLost() {
        String tomorrow = LocalDate.now(product.bean(java.time.Clock.class)).plusDays(1).toString();
        HttpResponse<String> early = record("ngay", tomorrow, "tieude", "Nói chuyện \"đất đai\"");
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body())
                .contains("chưa tới", "Nói chuyện &#34;đất đai&#34;", "value=\"" + tomorrow + "\"");
        assertThat(record("ngay", "31/12/2011").body())
                .contains("Khu phố 3 chỉ có từ ngày 01/01/2012");
        assertThat(record("ngay", "30/02/2022").body()).contains("Chưa đọc được ngày này");
        assertThat(record("ngay", "01/01/2012").statusCode()).isEqualTo(302);
    }

    @Test
    void theSecondOfTwoCorrectionsIsToldOfTheFirstAndLosesNothing() {
        String page = page("own");
        Visitor head = new Visitor(product).signIn("ban3");
        String seen = version(head.get(page + "/sua").body());
        assertThat(correct(officer, page, seen, "Cán bộ sửa", "12").statusCode()).isEqualTo(302);

        // what he leaves alone is the colleague's by now, also when he saves again
        HttpResponse<String> other = correct(head, page, seen, "Riêng khu phố ba", "15");
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body())
                .contains("value=\"Cán bộ sửa\"", "value=\"15\"")
                .doesNotContain("Riêng khu phố ba\"");

        HttpResponse<String> stale = correct(head, page, seen, "Trưởng ban sửa", "15");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("canbo", "Cán bộ sửa", "Trưởng ban sửa", "value=\"15\"");
        assertThat(officer.get(page).body()).doesNotContain("Trưởng ban sửa");

        assertThat(correct(head, page, version(stale.body()), "Trưởng ban sửa", "15").statusCode())
                .isEqualTo(302);
        assertThat(head.get(page).body())
                .contains(
                        "Nhập từ tệp",
                        "Tên hoạt động: trước là Riêng khu phố ba, nay là Cán bộ sửa",
                        "Tên hoạt động: trước là Cán bộ sửa, nay là Trưởng ban sửa",
                        "Lý do: ghi nhầm");
        assertThat(attendance()).isEqualTo("65");
    }

    @Test
    void ofAWorkDayIsKeptWhatWasDoneForWhomAndImportsLeaveItAlone() {
        HttpResponse<String> wrong = record("loai", "community_work_day", "giatri", "nhiều");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Chưa đọc được số tiền này", "value=\"nhiều\"");

        String page = page("own");
        assertThat(
                        officer.post(
                                        page + "/sua",
                                        fields(
                                                "phienban", "1",
                                                "loai", "community_work_day",
                                                "ngay", "2022-02-01",
                                                "tieude", "Riêng khu phố ba",
                                                "congtrinh", "Dọn 2 km hẻm",
                                                "sohogiup", "7",
                                                "ngaycong", "35",
                                                "giatri", "12.000.000",
                                                "diadiem", "Hẻm 10",
                                                "thanhphan", "Đoàn viên thanh niên"))
                                .statusCode())
                .isEqualTo(302);
        String shown = officer.get(page).body();
        assertThat(shown)
                .contains(
                        "Dọn 2 km hẻm",
                        "Hẻm 10",
                        "Đoàn viên thanh niên",
                        "<dt>Số hộ được giúp</dt><dd>7</dd>",
                        "<dt>Số ngày công</dt><dd>35</dd>",
                        "12.000.000")
                .contains("Công trình, phần việc đã làm: ");
        assertThat(officer.get(page + "/sua").body()).contains("<details open>");

        product.take(
                WardFiles.empty().activities("own,P-3,2022-02-01,outreach,law,Nhập lại,11,,,\n"));
        assertThat(officer.get(page).body()).contains("Nhập lại", "<dd>Dọn 2 km hẻm</dd>");
    }

    @Test
    void aCorrectionTakenBackLeavesBothStatesInTheHistory() {
        String page = page("own");
        undo(correct(officer, page, "1", "Nhầm", "99"));
        assertThat(attendance()).isEqualTo("60");
        assertThat(officer.get(page).body())
                .contains(
                        "Tên hoạt động: trước là Riêng khu phố ba, nay là Nhầm",
                        "Tên hoạt động: trước là Nhầm, nay là Riêng khu phố ba");
    }

    @Test
    void anActOnWhichSomebodyElseWentOnIsNotSaidToBeTakenBack() {
        String page = page("own");
        Visitor head = new Visitor(product).signIn("ban3");
        HttpResponse<String> heads = correct(head, page, "1", "Trưởng ban sửa", "15");
        assertThat(
                        correct(
                                        officer,
                                        page,
                                        version(officer.get(page + "/sua").body()),
                                        "Cán bộ sửa",
                                        "12")
                                .statusCode())
                .isEqualTo(302);

        HttpResponse<String> refused = head.post("/hoan-tac/" + act(heads));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("chưa hoàn tác được", "có người sửa tiếp");
        assertThat(head.get(page).body()).contains("<h1>Cán bộ sửa");
    }

    @Test
    void whoeverTakesBackTwoOwnActsOneAfterTheOtherIsBackAtTheBeginning() {
        String page = page("own");
        HttpResponse<String> first = correct(officer, page, "1", "Lần một", "15");
        HttpResponse<String> second =
                correct(officer, page, version(officer.get(page + "/sua").body()), "Lần hai", "12");
        undo(second);
        undo(first);
        undo(first);
        assertThat(attendance()).isEqualTo("60");
    }

    @Test
    void whatWasShownToEverybodyCannotBeTakenBackAnyMore() {
        ActivityRecord ours = ActivityExamples.coded(product, "own");
        HttpResponse<String> published =
                officer.post(page("own") + "/cong-bo", "tieude", "Tin khu phố ba");
        Publication standing =
                product.bean(PublicationDesk.class)
                        .of(TestProduct.EVERYTHING, ours.id())
                        .orElseThrow();
        Batches.Batch act =
                product.bean(Batches.class)
                        .find(java.util.Set.of(UUID.fromString(act(published))))
                        .values()
                        .iterator()
                        .next();
        assertThat(standing.shownFrom()).isAfterOrEqualTo(act.madeAt().plus(Acts.ACCEPTED));

        JdbcClient.create(product.database().owner())
                .sql("UPDATE storage.batch SET made_at = made_at - make_interval(secs => :seconds)")
                .param("seconds", Acts.ACCEPTED.toSeconds())
                .update();
        assertThat(officer.post("/hoan-tac/" + act.id()).statusCode()).isEqualTo(404);
        assertThat(officer.get(page("own")).body()).contains("Tin khu phố ba");
    }

    @Test
    void whatIsWithdrawnCountsNoMoreAndIsNotErased() {
        String page = page("own");
        assertThat(officer.get(page + "/rut").body()).contains("Rút lại hoạt động này?");
        assertThat(officer.post(page + "/rut", "lydo", " ").statusCode()).isEqualTo(422);
        assertThat(attendance()).isEqualTo("60");

        HttpResponse<String> withdrawn = officer.post(page + "/rut", "lydo", "ghi hai lần");
        assertThat(attendance()).isEqualTo("50");
        assertThat(officer.get(page).body()).contains("Riêng khu phố ba", "Lý do: ghi hai lần");
        assertThat(officer.get("/hoat-dong").body()).doesNotContain("Riêng khu phố ba");
        assertThat(officer.get(page + "/sua").body()).contains("đã rút lại");

        undo(withdrawn);
        assertThat(attendance()).isEqualTo("60");
        assertThat(officer.get(page).body()).contains("Hoàn tác").doesNotContain("Lý do: ghi hai");
    }

    @Test
    void nobodyFromTheWardBesideItFindsAnything() {
        ActivityRecord ours = ActivityExamples.coded(product, "own");
        PictureDesk pictures = product.bean(PictureDesk.class);
        pictures.add(
                TestProduct.EVERYTHING,
                ours,
                List.of(ActivityExamples.picture(SamplePictures.jpeg(40, 30))),
                "",
                true);
        UUID picture = pictures.of(TestProduct.EVERYTHING, ours.id()).getFirst().id();
        Visitor beside = new Visitor(product).signIn("bencanh");
        String page = ActivityView.path(ours.id());
        for (String path :
                List.of(
                        page,
                        page + "/sua",
                        page + "/rut",
                        page + "/cong-bo",
                        "/hoat-dong/moi?giong=" + ours.id(),
                        "/hoat-dong/moi?donvi=P-3",
                        "/hoat-dong/anh/" + picture,
                        "/hoat-dong/anh/" + picture + "/bo")) {
            assertThat(beside.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(beside.post("/hoat-dong", fields("ngay", "2022-02-10")).statusCode())
                .isEqualTo(404);
        assertThat(beside.post(page + "/rut", "lydo", "x").statusCode()).isEqualTo(404);
        assertThat(beside.post("/hoat-dong/anh/" + picture + "/bo").statusCode()).isEqualTo(404);
        assertThat(attendance()).isEqualTo("60");
    }

    @Test
    void theListIsSearchedWithoutMarksAndByTopicAndMonths() {
        record("ngay", "2022-03-10", "tieude", "Hòa giải Ở CƠ SỞ 100%", "chude", "law");
        assertThat(officer.get("/hoat-dong?tim=hoa+co+so+100%25").body())
                .contains("Hòa giải")
                .doesNotContain("Riêng khu phố ba");
        assertThat(officer.get("/hoat-dong?tim=giai_").body()).doesNotContain("Hòa giải");
        assertThat(officer.get("/hoat-dong?tu=2022-02&den=2022-02").body())
                .contains("Riêng khu phố ba")
                .doesNotContain("Hòa giải");
        assertThat(officer.get("/hoat-dong?tu=03/2022").body())
                .contains("Hòa giải")
                .doesNotContain("Riêng khu phố ba");
        assertThat(officer.get("/hoat-dong?chude=policy").body()).contains("Không có hoạt động");
    }

    @Test
    void theNextOneBeginsLikeTheLast() {
        HttpResponse<String> saved =
                record("ngay", "2022-03-10", "tieude", "Nói chuyện tháng ba", "nguoidu", "77");
        String id = page(saved).substring("/hoat-dong/".length());
        String today = LocalDate.now(product.bean(java.time.Clock.class)).toString();
        assertThat(officer.get("/hoat-dong/moi").body()).contains("/hoat-dong/moi?giong=" + id);
        assertThat(officer.get("/hoat-dong/moi?giong=" + id).body())
                .contains("Nói chuyện tháng ba", "value=\"" + today + "\"")
                .contains("value=\"P-3\" checked")
                .doesNotContain("value=\"77\"");
    }

    @Test
    void aHeadRecordsAtHisOwnAreaWithoutChoosingIt() {
        assertThat(new Visitor(product).signIn("ban3").get("/hoat-dong/moi").body())
                .contains("<input type=\"hidden\" name=\"donvi\" value=\"P-3\">")
                .doesNotContain("P-4");
    }

    @Test
    void manyWritersGetManyCodes() throws Exception {
        Set<String> codes = new ConcurrentSkipListSet<>();
        ActivityDesk desk = product.bean(ActivityDesk.class);
        var like = ActivityExamples.coded(product, "own").what();
        try (var writers = Executors.newFixedThreadPool(4)) {
            List<Callable<Boolean>> all =
                    IntStream.range(0, 12)
                            .<Callable<Boolean>>mapToObj(i ->
                                    () -> {
                                        UUID id =
                                                desk.record(
                                                                TestProduct.EVERYTHING,
                                                                like,
                                                                List.of(),
                                                                false)
                                                        .activity();
                                        return codes.add(
                                                product.bean(ActivityRecords.class)
                                                        .readable(TestProduct.EVERYTHING, id)
                                                        .what()
                                                        .code());
                                    })
                            .toList();
            for (var done : writers.invokeAll(all)) {
                assertThat(done.get()).isTrue();
            }
        }
        assertThat(codes).hasSize(12).contains("2022/1", "2022/12");
    }

    @Test
    void aPageNamedLikeAPictureIsRefusedAndThePictureItselfIsServedAsOne() {
        Uploader uploader = new Uploader(product, "canbo");
        HttpResponse<byte[]> page =
                uploader.post(
                        "/hoat-dong",
                        "anh.jpg",
                        "<html><script>alert(1)</script>"
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        fields("ngay", "2022-02-10", "tieude", "Có ảnh"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(Uploader.text(page)).contains("Tệp anh.jpg không phải là ảnh", "Có ảnh");
        assertThat(attendance()).isEqualTo("60");

        HttpResponse<byte[]> saved =
                uploader.post(
                        "/hoat-dong",
                        "anh.jpg",
                        SamplePictures.takenAtAKnownPlace(1000, 500, 6),
                        fields("ngay", "2022-02-10", "tieude", "Có ảnh"));
        String shown = Uploader.text(uploader.get(location(saved)));
        assertThat(shown).contains("Chỉ xem nội bộ", "Chưa hỏi ý");
        Matcher href = Pattern.compile("/hoat-dong/anh/[0-9a-f-]{36}").matcher(shown);
        assertThat(href.find()).isTrue();
        HttpResponse<byte[]> file = uploader.get(href.group() + "?nho=1");
        assertThat(file.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("private");
        assertThat(SamplePictures.read(file.body()).getHeight()).isEqualTo(480);
    }

    @Test
    void aRemovedPictureIsErasedAndOneTakenBackToo() {
        ActivityRecord ours = ActivityExamples.coded(product, "own");
        PictureDesk pictures = product.bean(PictureDesk.class);
        var officers =
                product.bean(vn.caunoi.access.Scopes.class)
                        .of(
                                product.bean(vn.caunoi.access.Accounts.class)
                                        .named("canbo")
                                        .orElseThrow()
                                        .id());
        var one = List.of(ActivityExamples.picture(SamplePictures.jpeg(40, 30)));
        pictures.add(officers, ours, one, "", false);
        UUID act = pictures.add(officers, ours, one, "", false);
        assertThat(files()).isEqualTo(4);

        officer.post("/hoan-tac/" + act);
        assertThat(files()).isEqualTo(2);

        Picture left = pictures.of(officers, ours.id()).getFirst();
        PictureDesk.Done removed = pictures.remove(officers, left.id());
        assertThat(files()).isZero();
        assertThat(officer.post("/hoan-tac/" + removed.act()).statusCode()).isEqualTo(400);
        assertThat(pictures.of(officers, ours.id())).isEmpty();
    }

    private long files() {
        return product.bean(ScopedTransactions.class)
                .read(
                        Reach.EVERYTHING,
                        () ->
                                product.bean(JdbcClient.class)
                                        .sql("SELECT count(*) FROM storage.file")
                                        .query(Long.class)
                                        .single());
    }

    private HttpResponse<String> record(String... more) {
        return officer.post("/hoat-dong", fields(more));
    }

    private static String[] fields(String... more) {
        String[] usual = {"loai", "outreach", "donvi", "P-3"};
        String[] all = java.util.Arrays.copyOf(usual, usual.length + more.length);
        System.arraycopy(more, 0, all, usual.length, more.length);
        return all;
    }

    private static HttpResponse<String> correct(
            Visitor who, String page, String version, String title, String attendance) {
        return who.post(
                page + "/sua",
                fields(
                        "phienban",
                        version,
                        "ngay",
                        "2022-02-01",
                        "chude",
                        "law",
                        "tieude",
                        title,
                        "nguoidu",
                        attendance,
                        "lydo",
                        "ghi nhầm"));
    }

    private void undo(HttpResponse<String> done) {
        assertThat(officer.post("/hoan-tac/" + act(done)).statusCode()).isEqualTo(302);
    }

    private static String act(HttpResponse<String> done) {
        return location(done).replaceAll(".*xong=([0-9a-f-]+).*", "$1");
    }

    private String page(String code) {
        return ActivityView.path(ActivityExamples.coded(product, code).id());
    }

    private static String page(HttpResponse<String> done) {
        return location(done).replaceAll("\\?.*", "");
    }

    private static String location(HttpResponse<?> done) {
        return done.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^http://[^/]+", "");
    }

    private static String version(String body) {
        Matcher version = VERSION.matcher(body);
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    private String attendance() {
        return Ward.figure(product, "P", "2022-H1", "TT02");
    }
}
