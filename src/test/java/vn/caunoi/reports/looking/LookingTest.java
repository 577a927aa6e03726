package vn.caunoi.reports.looking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.access.Role;
import vn.caunoi.storage.OneAtATime;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.Visitor;
import vn.caunoi.testing.WardFiles;

/** Over HTTP: looking at figures of the nation, a province and a ward. */
class LookingTest {
    private static final String MAKING = "Đang cộng số liệu";
    private static final int MOST_LOOKS = 100;

    private static TestProduct product;
    private static Visitor centre;
    private static Visitor province;
    private static Visitor ward;

    @BeforeAll
    static void openTwoProvinces() {
        product = TestProduct.serve(Map.of("caunoi.reports.patience", "300ms"));
        product.take(
                WardFiles.withUnits(
                        """
                        P-1,P,residential_area,khu phố,Khu phố 1,100,2012-01-01,,
                        P-2,P,residential_area,khu phố,Khu phố 2,100,2012-01-01,,
                        Q,T-01,commune,phường,Phường Bên,,2010-01-01,,
                        Q-1,Q,residential_area,khu phố,Khu phố 1,50,2010-01-01,,
                        T-02,VN,province,tỉnh,Tỉnh Láng Giềng,,2010-01-01,,
                        R,T-02,commune,xã,Xã Xa,,2010-01-01,,
                        R-1,R,residential_area,thôn,Thôn 1,30,2010-01-01,,
                        """));
        product.take(
                WardFiles.empty()
                        .activities(
                                """
                                mot,P-1,2022-02-01,outreach,policy,Nói chuyện ở khu một,40,,,
                                hai,P-2,2022-02-02,outreach,policy,Nói chuyện ở khu hai,60,,,
                                ba,Q-1,2022-03-02,outreach,policy,Nói chuyện ở phường bên,7,,,
                                bon,R-1,2022-04-02,outreach,policy,Nói chuyện ở xã xa,300,,,
                                cu,R-1,2021-04-02,outreach,policy,Năm trước,80,,,
                                """)
                        .targets("P,2022,TT01,4\n"));
        product.account("canbo", Role.WARD_OFFICER, "P");
        product.account("ban1", Role.HEAD, "P-1");
        product.account("chi1", Role.PARTY_CELL, "P-1");
        product.account("bencanh", Role.HEAD, "Q-1");
        product.account("tinh", Role.PROVINCE, "T-01");
        product.account("trunguong", Role.CENTRAL, "VN");
        centre = new Visitor(product).signIn("trunguong");
        province = new Visitor(product).signIn("tinh");
        ward = new Visitor(product).signIn("canbo");
    }

    @AfterAll
    static void close() {
        product.close();
    }

    private static String overview(String unit, String period) {
        return "/so-lieu/tong-quan?donvi=" + unit + "&ky=" + period;
    }

    private static String table(String unit, String rest) {
        return "/so-lieu/bang?donvi=" + unit + "&" + rest;
    }

    /** The page, once the totals it rests on are made. */
    private static HttpResponse<String> ready(Visitor who, String path) {
        HttpResponse<String> page = who.get(path);
        for (int look = 0; page.body().contains(MAKING) && look < MOST_LOOKS; look++) {
            page = who.get(path);
        }
        return page;
    }

    /** A page that leads on to an address. */
    private static void follows(HttpResponse<String> page, String href) {
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("href=\"" + href + "\"");
    }

    @Test
    void fromTheNationsFigureToASessionOfOneAreaInFourClicks() {
        assertThat(centre.get("/so-lieu").headers().firstValue("Location").orElseThrow())
                .contains("/so-lieu/tong-quan?donvi=VN");
        follows(ready(centre, overview("VN", "2022-H1")), "/bao-cao/VN/2022-H1/TT02");
        follows(centre.get("/bao-cao/VN/2022-H1/TT02"), "/bao-cao/T-01/2022-H1/TT02");
        follows(centre.get("/bao-cao/T-01/2022-H1/TT02"), "/bao-cao/P/2022-H1/TT02");
        HttpResponse<String> entries = centre.get("/bao-cao/P/2022-H1/TT02");
        Matcher entry = Pattern.compile("href=\"(/hoat-dong/[^\"]+)\"").matcher(entries.body());
        assertThat(entry.find()).isTrue();
        assertThat(centre.get(entry.group(1)).body()).contains("Nói chuyện ở khu");
        follows(entries, "/bao-cao/T-01/2022-H1/TT02");
    }

    @Test
    void theOverviewSaysWhereTheUnitStandsWhatMovesAndWhatHasNotCome() {
        String nation = ready(centre, overview("VN", "2022-H1")).body();
        assertThat(nation)
                .contains(">407<", "tăng 327", ">80<")
                .contains("Báo cáo 6 tháng đầu năm 2022", "2 đơn vị chưa gửi báo cáo")
                .contains("Tỉnh Láng Giềng", "quá hạn")
                .contains("/so-lieu/bang?donvi=VN&amp;gom=duoi&amp;so=TT02");
        String own = ready(ward, overview("P", "2022-H1")).body();
        assertThat(own).contains(">100<", "50\u00a0%", "Báo cáo của ");
        assertThat(ready(ward, overview("T-01", "2022-H1")).body())
                .contains(">107<")
                .doesNotContain("đơn vị chưa gửi báo cáo");
    }

    @Test
    void provincesStandBesideEachOtherInTheOrderOfTheirFigures() {
        String choice = "gom=duoi&so=TT02&so=TT01&ky=2022-H1";
        String page = ready(centre, table("VN", choice + "&xep=giam-0")).body();
        assertThat(page)
                .containsSubsequence(
                        ">Tỉnh Láng Giềng</a>", ">300</a>", "Thử Nghiệm</a>", ">107</a>")
                .contains("aria-sort=\"descending\"", "<svg id=\"hinh-so-lieu\"")
                .contains("/bao-cao/T-02/2022-H1/TT02");
        assertThat(ready(centre, table("VN", choice + "&xep=tang-0")).body())
                .containsSubsequence(">107</a>", ">300</a>");
    }

    @Test
    void unitsArePickedAndPeriodsStandBesideEachOther() {
        String page =
                ready(centre, table("VN", "gom=chon&voi=R&voi=P&so=TT02&ky=2022-H1&ky=2021-H1"))
                        .body();
        assertThat(page)
                .containsSubsequence("Xã Xa</a>", ">80</a>", ">300</a>", ">0</a>", ">100</a>")
                .contains("Đầu 2021", "Đầu 2022");
    }

    @Test
    void areasAreNotRankedAndWhatCommitteesDoIsNotSetSideBySide() {
        String page = ready(ward, table("P", "gom=duoi&so=TT02&so=TC10&ky=2022-H1&mau=co")).body();
        assertThat(page)
                .contains("Không đặt cạnh nhau giữa các khu dân cư: Số cuộc họp Ban CTMT")
                .contains(">40</a>", ">60</a>")
                .doesNotContain("xep=giam-0", "cao nhất</span>");
    }

    @Test
    void anIndicatorIsFoundWithoutItsMarks() {
        String page = ward.get("/so-lieu/bang?tim=ho+thoat+ngheo").body();
        assertThat(page).contains("HN06 · Số hộ thoát nghèo trong kỳ").doesNotContain("GS01 ·");
        assertThat(ward.get("/so-lieu/bang?tim=zzz").body()).contains("Không tìm thấy chỉ tiêu");
    }

    @Test
    void withoutAnIndicatorToShowATableAsksForOne() {
        for (String choice : List.of("gom=duoi", "gom=duoi&so=TC10", "gom=ca-hai&xep=ten&mau=co")) {
            HttpResponse<String> page = ward.get(table("P", choice + "&ky=2022-H1"));
            assertThat(page.statusCode()).as(choice).isEqualTo(200);
            assertThat(page.body()).as(choice).contains("Xin đánh dấu chỉ tiêu muốn xem");
        }
    }

    @Test
    void whoMayNotKnowTheUnitFindsNothing() {
        Visitor neighbour = new Visitor(product).signIn("bencanh");
        for (String path :
                List.of(
                        overview("P", "2022-H1"),
                        overview("P-1", "2022-H1"),
                        table("P", "so=TT01&ky=2022-H1"),
                        table("Q-1", "gom=chon&voi=P-1&so=TT01&ky=2022-H1"),
                        "/so-lieu/bang/tai/csv?donvi=P-1&so=TT01&ky=2022-H1")) {
            assertThat(neighbour.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(ready(neighbour, table("Q", "gom=duoi&so=TT01&ky=2022-H1")).statusCode())
                .isEqualTo(200);
        assertThat(ready(neighbour, table("T-01", "gom=duoi&so=TT01&ky=2022-H1")).body())
                .contains("Phường Bên")
                .doesNotContain("/bao-cao/P/");
        Visitor cell = new Visitor(product).signIn("chi1");
        assertThat(cell.get(table("P-1", "so=TT01&ky=2022-H1")).body()).doesNotContain("/tai/csv");
        assertThat(cell.get("/so-lieu/bang/tai/csv?donvi=P-1&so=TT01&ky=2022-H1").statusCode())
                .isEqualTo(404);
        Visitor head = new Visitor(product).signIn("ban1");
        assertThat(head.get("/so-lieu/bang/tai/csv?donvi=P&so=TT01&ky=2022-H1").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aTableIsSavedOpenedAndDeletedByItsOwnerAlone() {
        String choice = "donvi=T-01&gom=duoi&so=TT02&ky=2022-H1&xep=giam-0";
        assertThat(
                        province.post("/so-lieu/bang/luu", "ten", "Tuyên truyền", "xem", choice)
                                .statusCode())
                .isEqualTo(302);
        String page = province.get("/so-lieu/bang").body();
        assertThat(page)
                .contains(">Tuyên truyền</a>", "/so-lieu/bang?" + choice.replace("&", "&amp;"));
        assertThat(ready(province, "/so-lieu/tong-quan").body()).contains(">Tuyên truyền</a>");
        Matcher drop = Pattern.compile("action=\"(/so-lieu/bang/luu/[^\"]+/bo)\"").matcher(page);
        assertThat(drop.find()).isTrue();
        assertThat(ward.get("/so-lieu/bang").body()).doesNotContain("Tuyên truyền</a>");
        assertThat(ward.post(drop.group(1)).statusCode()).isEqualTo(404);
        assertThat(province.post(drop.group(1)).statusCode()).isEqualTo(302);
        assertThat(province.get("/so-lieu/bang").body()).doesNotContain(">Tuyên truyền</a>");
        assertThat(province.post("/so-lieu/bang/luu", "ten", " ", "xem", choice).statusCode())
                .isEqualTo(400);
    }

    @Test
    void whatLeavesInAFileReadsBackAsTheTable() throws Exception {
        String choice = "?donvi=T-01&gom=duoi&so=TT02&so=TT03&ky=2022-H1";
        String csv =
                new String(
                        province.download("/so-lieu/bang/tai/csv" + choice),
                        StandardCharsets.UTF_8);
        assertThat(csv)
                .startsWith("\uFEFFĐơn vị,Mã,")
                .contains("Phường Bên,Q,7,7")
                .contains("P,100,50");

        try (ReadableWorkbook workbook =
                        new ReadableWorkbook(
                                new ByteArrayInputStream(
                                        province.download("/so-lieu/bang/tai/xlsx" + choice)));
                var rows = workbook.getFirstSheet().openStream()) {
            List<Row> all = rows.toList();
            Row last = all.getLast();
            assertThat(last.getCellText(1)).isEqualTo("Q");
            assertThat(last.getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("7");
        }

        JsonNode json =
                JsonMapper.shared()
                        .readTree(province.download("/so-lieu/bang/tai/json" + choice))
                        .get("values");
        assertThat(json.size()).isEqualTo(4);
        assertThat(json.get(0).get("unit").asString()).isEqualTo("P");
        assertThat(json.get(0).get("value").asInt()).isEqualTo(100);

        assertThat(picture(province.download("/so-lieu/bang/tai/svg" + choice)))
                .contains("Phường Bên", "6 tháng đầu năm 2022");
    }

    private static String picture(byte[] svg) throws IOException {
        try {
            Document read =
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(svg));
            assertThat(read.getDocumentElement().getTagName()).isEqualTo("svg");
            return read.getDocumentElement().getTextContent();
        } catch (javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException e) {
            throw new IOException(e);
        }
    }

    @Test
    void whoAsksFirstIsToldHowFarItIsAndThenSeesThePage() throws InterruptedException {
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch free = new CountDownLatch(1);
        var other =
                CompletableFuture.runAsync(() ->
                        product.bean(OneAtATime.class)
                                .attempt(
                                        "reports.totals",
                                        () -> {
                                            taken.countDown();
                                            return waited(free);
                                        }));
        taken.await();
        String path = overview("VN", "2016-H1");
        assertThat(centre.get(path).body())
                .contains(MAKING, "Sau đó còn 2 kỳ nữa", "hx-trigger=\"every 1s\"");
        // whatever else rests on the totals says so too, and begins nothing twice
        assertThat(centre.get("/bao-cao/VN/2016-H1/TT01").body()).contains(MAKING);
        assertThat(centre.get("/so-lieu/dien-bien/VN/TT01?den=2016-H1").body()).contains(MAKING);
        String file = "/so-lieu/bang/tai/csv?donvi=VN&so=TT01&ky=2016-H1";
        assertThat(centre.get(file).statusCode()).isEqualTo(303);
        assertThat(ready(ward, overview("P", "2016-H1")).body()).contains("Kết quả đến nay");
        free.countDown();
        other.join();
        assertThat(ready(centre, path).body()).contains("Kết quả đến nay");
        assertThat(counted("2016-H1")).isEqualTo("3/3");
    }

    private static boolean waited(CountDownLatch free) {
        try {
            free.await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String counted(String period) {
        return product.bean(vn.caunoi.storage.SystemTransactions.class)
                .run(() ->
                        product.bean(org.springframework.jdbc.core.simple.JdbcClient.class)
                                .sql(
                                        "SELECT counted || '/' || communes FROM reports.making WHERE period = :period")
                                .param("period", period)
                                .query(String.class)
                                .single());
    }
}
