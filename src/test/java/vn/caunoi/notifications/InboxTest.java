package vn.caunoi.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Accounts;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;

/** What an account finds on its own page. */
class InboxTest {
    private static final String PAGE = "/thong-bao";
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Pattern NEWEST = Pattern.compile("name=\"moinhat\" value=\"([^\"]+)\"");
    private static final Pattern OLDER = Pattern.compile("href=\"(/thong-bao\\?sau=[^\"]+)\"");

    private static TestProduct product;
    private static Posting posting;
    private static InventedNotices feature;

    @BeforeAll
    static void open() {
        product = TwoWards.served();
        posting = new Posting(product);
        feature = product.bean(InventedNotices.class);
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @Test
    void aMessageAwaitsItsReaderOnTheDeskUntilItIsRead() {
        Visitor reader = visitor("doc");
        UUID about = post("doc", 1);
        assertThat(reader.get("/").body()).contains("1 thông báo chưa đọc");
        assertThat(reader.get(PAGE).body()).contains("Việc mới lần 1", "Chưa đọc");
        var opened = reader.post(PAGE + "/" + id(about) + "/xem");
        assertThat(opened.headers().firstValue("Location").orElseThrow())
                .endsWith("/hoat-dong?viec=1");
        assertThat(reader.get("/").body()).doesNotContain("thông báo chưa đọc");
        assertThat(reader.get(PAGE).body()).contains("Việc mới lần 1").doesNotContain("Chưa đọc");
    }

    @Test
    void nobodyOpensWhatIsAddressedToAnother() {
        visitor("chu");
        UUID about = post("chu", 1);
        Visitor other = new Visitor(product).signIn("canbo");
        assertThat(other.get(PAGE).body()).doesNotContain("/xem");
        assertThat(other.post(PAGE + "/" + id(about) + "/xem").statusCode()).isEqualTo(404);
    }

    @Test
    void manyMessagesStandOnSeveralPagesTheNewestFirst() {
        Visitor reader = visitor("nhieu");
        for (int version = 1; version <= 25; version++) {
            post("nhieu", version);
        }
        String first = reader.get(PAGE).body();
        assertThat(first).contains("Việc mới lần 25", "Việc mới lần 6<").doesNotContain("lần 5<");
        Matcher older = OLDER.matcher(first);
        assertThat(older.find()).isTrue();
        assertThat(reader.get(older.group(1)).body())
                .contains("lần 5<", "lần 1<")
                .doesNotContain("lần 6<");
    }

    @Test
    void allAreReadUpToTheNewestThatWasSeen() {
        Visitor reader = visitor("tatca");
        post("tatca", 1);
        post("tatca", 2);
        Matcher newest = NEWEST.matcher(reader.get(PAGE).body());
        assertThat(newest.find()).isTrue();
        post("tatca", 3);
        reader.post(PAGE + "/da-doc", "moinhat", newest.group(1));
        assertThat(reader.get("/").body()).contains("1 thông báo chưa đọc");
    }

    @Test
    void whatNoLongerAppliesIsNoNews() {
        Visitor reader = visitor("cu");
        UUID about = post("cu", 1);
        feature.settle(about);
        assertThat(reader.get(PAGE).body()).contains("Chưa có thông báo nào");
        assertThat(reader.get("/").body()).doesNotContain("thông báo chưa đọc");
    }

    @Test
    void theWordsAreMadeWithinWhatTheReaderMayReadThen() {
        AccountId account = posting.account("roiviec", "");
        Notice notice = posting.notice(UUID.randomUUID(), 1, new Recipient.Account(account));
        Compositions compositions = product.bean(Compositions.class);
        assertThat(compositions.leaving(notice)).isPresent();
        assertThat(feature.reach()).isEqualTo("1");
        product.bean(Accounts.class).endPosts(account, LocalDate.now(product.bean(Clock.class)));
        assertThat(compositions.leaving(notice)).isPresent();
        assertThat(feature.reach()).isEqualTo("0");
    }

    private static Visitor visitor(String name) {
        posting.account(name, "");
        return new Visitor(product).signIn(name);
    }

    private static UUID post(String name, int version) {
        UUID about = UUID.randomUUID();
        posting.post(posting.notice(about, version, new Recipient.Account(posting.named(name))));
        posting.send(Channel.IN_APP, SOON);
        return about;
    }

    private static String id(UUID about) {
        return posting.system(
                        "SELECT id::text FROM notifications.notice WHERE about = '%s'"
                                .formatted(about))
                .getFirst();
    }
}
