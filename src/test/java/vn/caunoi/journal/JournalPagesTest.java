package vn.caunoi.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Scopes;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;

/** Who reads the journal, and how it is looked through. */
class JournalPagesTest {
    private static final Pattern OLDER =
            Pattern.compile("rel=\"next\" href=\"([^\"]*sau=[^\"]*)\"");
    private static TestProduct product;
    private static Entries entries;

    @BeforeAll
    static void theJournalOfTwoWards() {
        product = TwoWards.served();
        entries = new Entries(product);
        write("canbo", "P-4", "contact_shown", "Công văn của ông Tư");
        write("ban3", "P-3", "sealed_read", "Việc của khu phố ba");
        write("bencanh", "Q-1", "sealed_read", "Việc của phường bên");
        write("canbo", "P", "sender_disclosed", "=HYPERLINK(1)");
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void theChairAndTheAuditorReadTheJournalOfTheirWardAndOfNoOther() {
        for (String person : List.of("chutich", "kiemtra")) {
            assertThat(page(person, ""))
                    .contains("Công văn của ông Tư", "Việc của khu phố ba", "ban3")
                    .doesNotContain("Việc của phường bên");
        }
    }

    @Test
    void everybodyElseReadsWhatHeDidHimself() {
        assertThat(page("canbo", ""))
                .contains("Công văn của ông Tư", "Cung cấp danh tính người gửi")
                .doesNotContain("Việc của khu phố ba", "Tên tài khoản");
        assertThat(page("ban3", ""))
                .contains("Việc của khu phố ba")
                .doesNotContain("Công văn của ông Tư");
        assertThat(page("ban3", "?nguoi=canbo")).doesNotContain("Công văn của ông Tư");
        assertThat(page("quantri", "")).contains("Chưa có mục nào");
        assertThat(page("chi3", "")).contains("Chưa có mục nào");
    }

    @Test
    void onlyThoseWhoOverseeHaveItInTheirMenu() {
        assertThat(visitor("chutich").get("/").body()).contains("href=\"/nhat-ky\"");
        assertThat(visitor("canbo").get("/").body()).doesNotContain("href=\"/nhat-ky\"");
        assertThat(visitor("ban3").get("/tai-khoan-cua-toi").body()).contains("href=\"/nhat-ky\"");
    }

    @Test
    void whoOverseesFindsTheNewestSealToNoteDown() {
        String mark =
                product.bean(JournalVerification.class).run().stream()
                        .filter(chain -> chain.commune().equals(entries.unit("P").value()))
                        .flatMap(chain -> chain.newest().stream())
                        .map(newest -> "P:" + newest.number() + ":" + newest.onPaper())
                        .findFirst()
                        .orElseThrow();
        assertThat(page("kiemtra", "")).contains(mark);
        assertThat(page("canbo", "")).doesNotContain(mark);
    }

    @Test
    void itIsNarrowedDownByActPersonAndDay() {
        assertThat(page("chutich", "?viec=sealed_read"))
                .contains("Việc của khu phố ba")
                .doesNotContain("Công văn của ông Tư");
        assertThat(page("chutich", "?nguoi=canbo"))
                .contains("Công văn của ông Tư")
                .doesNotContain("Việc của khu phố ba");
        assertThat(page("chutich", "?nguoi=khong.co")).contains("Không có mục nào như vậy");
        LocalDate today = LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
        assertThat(page("chutich", "?tu=" + today)).contains("Công văn của ông Tư");
        assertThat(page("chutich", "?tu=" + today.plusDays(2))).contains("Không có mục nào");
        assertThat(page("chutich", "?den=" + today.minusDays(2))).contains("Không có mục nào");
        assertThat(page("chutich", "?sau=1_2&tu=mai&viec=%3Cb%3E")).contains("Công văn của ông Tư");
    }

    @Test
    void aLongJournalIsTurnedPageByPageWithoutGapOrRepetition() {
        for (int number = 0; number < 120; number++) {
            write("bencanh", "Q-1", "erased", "mục số %03d.".formatted(number));
        }
        Visitor reader = visitor("bencanh");
        List<String> seen = new ArrayList<>();
        Optional<String> next = Optional.of("/nhat-ky?viec=erased");
        int pages = 0;
        while (next.isPresent()) {
            String page = reader.get(next.get()).body();
            Matcher line = Pattern.compile("mục số (\\d{3})\\.").matcher(page);
            while (line.find()) {
                seen.add(line.group(1));
            }
            Matcher older = OLDER.matcher(page);
            next =
                    older.find()
                            ? Optional.of(older.group(1).replace("&amp;", "&"))
                            : Optional.empty();
            pages++;
        }
        assertThat(pages).isEqualTo(3);
        assertThat(seen).hasSize(120).doesNotHaveDuplicates();
    }

    @Test
    void theChairTakesItOutAndThatIsWrittenDown() {
        HttpResponse<String> file = visitor("chutich").post("/nhat-ky/tep", "nguoi", "canbo");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(file.body())
                .startsWith("\uFEFFLúc,Người làm,Việc")
                .contains("canbo,Xem thông tin liên hệ", "'=HYPERLINK(1)")
                .doesNotContain("Việc của khu phố ba", "Việc của phường bên");
        assertThat(page("chutich", "?viec=exported")).contains("Xuất ra tệp", "chutich");
        assertThat(visitor("kiemtra").post("/nhat-ky/tep").statusCode()).isEqualTo(404);
    }

    private static String page(String person, String query) {
        HttpResponse<String> answer = visitor(person).get("/nhat-ky" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static Visitor visitor(String person) {
        return new Visitor(product).signIn(person);
    }

    private static void write(String person, String unit, String act, String reason) {
        Scope scope =
                product.bean(Scopes.class)
                        .of(product.bean(Accounts.class).named(person).orElseThrow().id());
        var unused =
                product.bean(ScopedTransactions.class)
                        .write(
                                scope.readable(),
                                () -> {
                                    product.bean(Journal.class)
                                            .record(
                                                    scope,
                                                    entries.unit(unit.substring(0, 1)),
                                                    entries.unit(unit),
                                                    act,
                                                    "matter",
                                                    UUID.randomUUID(),
                                                    Optional.of(reason));
                                    return true;
                                });
    }
}
