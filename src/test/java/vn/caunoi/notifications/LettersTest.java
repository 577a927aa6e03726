package vn.caunoi.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Scopes;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;

/** Messages by e-mail to a real SMTP server. */
class LettersTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    private static TestProduct product;
    private static GreenMail server;
    private static Visitor administrator;
    private static Posting posting;
    private static InventedNotices feature;

    @BeforeAll
    static void open() {
        product = TwoWards.served();
        administrator = new Visitor(product).signIn("quantri");
        posting = new Posting(product);
        feature = product.bean(InventedNotices.class);
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @AfterAll
    static void close() {
        server.stop();
        product.close();
    }

    @BeforeEach
    void anEmptyQueueAndNoLetters() throws FolderException {
        useServer(server.getSmtp().getPort());
        posting.send(Channel.EMAIL, Duration.ofDays(30));
        server.purgeEmailFromAllMailboxes();
    }

    @Test
    void aLetterWaitsUntilItsActCannotBeTakenBackAnyMore() throws Exception {
        posting.post(posting.person("lanh@vidu.vn", ""));
        posting.send(Channel.EMAIL, Acts.ACCEPTED.minusSeconds(5));
        assertThat(server.getReceivedMessages()).isEmpty();

        posting.send(Channel.EMAIL, SOON);
        MimeMessage letter = server.getReceivedMessages()[0];
        assertThat(letter.getSubject()).isEqualTo("Việc mới lần 1");
        assertThat(letter.getAllRecipients()[0]).hasToString("lanh@vidu.vn");
        assertThat(String.valueOf(letter.getContent()))
                .contains("Nội dung riêng của việc này.", "/hoat-dong?viec=1");
    }

    @Test
    void aLongerHoldIsKept() {
        Notice soon = posting.notice(UUID.randomUUID(), 1, posting.person("lau@vidu.vn", ""));
        posting.post(
                new Notice(
                        soon.commune(),
                        soon.unit(),
                        soon.kind(),
                        soon.about(),
                        soon.version(),
                        soon.to(),
                        Duration.ofHours(2)));
        posting.send(Channel.EMAIL, Duration.ofMinutes(119));
        assertThat(server.getReceivedMessages()).isEmpty();
        posting.send(Channel.EMAIL, Duration.ofMinutes(121));
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void nobodyIsToldOfTheSameVersionTwice() {
        UUID about = UUID.randomUUID();
        Recipient one = posting.person("mot@vidu.vn", "");
        assertThat(posting.post(posting.notice(about, 1, one))).isTrue();
        posting.send(Channel.EMAIL, SOON);
        assertThat(posting.post(posting.notice(about, 1, one))).isFalse();
        posting.send(Channel.EMAIL, SOON);
        assertThat(server.getReceivedMessages()).hasSize(1);

        assertThat(posting.post(posting.notice(about, 2, one))).isTrue();
        assertThat(posting.post(posting.notice(about, 1, posting.person("hai@vidu.vn", ""))))
                .isTrue();
        posting.send(Channel.EMAIL, SOON);
        assertThat(server.getReceivedMessages()).hasSize(3);
    }

    @Test
    void whatIsTakenBackInTimeNeverLeavesAndMayBePostedAgain() {
        Visitor officer = new Visitor(product).signIn("canbo");
        Notice notice = posting.notice(UUID.randomUUID(), 1, posting.person("rut@vidu.vn", ""));
        UUID act = act(notice);
        assertThat(officer.post("/hoan-tac/" + act).statusCode()).isEqualTo(302);

        posting.send(Channel.EMAIL, SOON);
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(posting.states(notice.about())).containsExactly("email withdrawn");
        assertThat(posting.attempts(notice.about())).isEmpty();
        assertThat(posting.post(notice)).isTrue();
    }

    @Test
    void anActWhoseMessageIsOnItsWayCannotBeTakenBack() {
        Visitor officer = new Visitor(product).signIn("canbo");
        Notice notice = posting.notice(UUID.randomUUID(), 1, posting.person("di@vidu.vn", ""));
        UUID act = act(notice);
        posting.send(Channel.EMAIL, SOON);
        assertThat(officer.post("/hoan-tac/" + act).statusCode()).isEqualTo(400);
        assertThat(posting.states(notice.about())).containsExactly("email sent");
    }

    /** As a feature does it: act, record and notice in one transaction. */
    private static UUID act(Notice notice) {
        Scope officer = product.bean(Scopes.class).of(posting.named("canbo"));
        return product.bean(vn.caunoi.storage.ScopedTransactions.class)
                .write(
                        officer.writable(),
                        () -> {
                            UUID act = product.bean(Acts.class).begin(officer, "settings.ward");
                            product.bean(Notices.class).post(act, notice);
                            return act;
                        });
    }

    @Test
    void aServerThatIsDownIsTriedAgainWithGrowingWaits() {
        useServer(1);
        UUID about = posting.post(posting.person("sau@vidu.vn", ""));
        posting.send(Channel.EMAIL, SOON);
        assertThat(posting.attempts(about)).containsExactly("temporary silent");
        posting.send(Channel.EMAIL, SOON.plusSeconds(50));
        assertThat(posting.attempts(about)).hasSize(1);
        posting.send(Channel.EMAIL, SOON.plusSeconds(61));
        posting.send(Channel.EMAIL, SOON.plusMinutes(5));
        assertThat(posting.attempts(about)).hasSize(2);

        useServer(server.getSmtp().getPort());
        posting.send(Channel.EMAIL, SOON.plusMinutes(7));
        assertThat(posting.attempts(about))
                .containsExactly("temporary silent", "temporary silent", "sent");
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void afterTheLastWaitItIsGivenUpUntilSomebodySendsItAgain() {
        useServer(1);
        UUID about = posting.post(posting.person("mai@vidu.vn", ""));
        for (int day = 1; day <= 8; day++) {
            posting.send(Channel.EMAIL, Duration.ofDays(day));
        }
        assertThat(posting.attempts(about)).hasSize(6).endsWith("permanent silent");
        assertThat(posting.states(about)).containsExactly("email failed");

        useServer(server.getSmtp().getPort());
        Visitor officer = new Visitor(product).signIn("canbo");
        assertThat(officer.get("/thong-bao/gui-di").body())
                .containsPattern("Không gửi được \\([1-9]");
        var page = officer.get("/thong-bao/gui-di?tinhtrang=failed").body();
        assertThat(page)
                .contains("Không liên lạc được với máy chủ gửi", "Gửi lại")
                .doesNotContain("mai@vidu.vn", "Hứa Thị Lành", "Nội dung riêng");
        assertThat(
                        new Visitor(product)
                                .signIn("bencanh")
                                .get("/thong-bao/gui-di?tinhtrang=failed")
                                .body())
                .doesNotContain("/gui-lai");
        assertThat(officer.post("/thong-bao/gui-di/" + id(about) + "/email/gui-lai").statusCode())
                .isEqualTo(302);
        posting.send(Channel.EMAIL, SOON);
        assertThat(posting.states(about)).containsExactly("email sent");
    }

    private static String id(UUID about) {
        return posting.system(
                        "SELECT id::text FROM notifications.notice WHERE about = '%s'"
                                .formatted(about))
                .getFirst();
    }

    @Test
    void aMailboxThatIsRefusedForGoodIsNotTriedAgain() {
        try (RefusingServer refusing = RefusingServer.with("550 5.1.1 no such mailbox")) {
            useServer(refusing.port());
            UUID about = posting.post(posting.person("khong@vidu.vn", ""));
            posting.send(Channel.EMAIL, SOON);
            assertThat(posting.attempts(about)).containsExactly("permanent address_refused");
            assertThat(posting.send(Channel.EMAIL, Duration.ofDays(9))).isZero();
        }
    }

    @Test
    void aMailboxThatAsksToComeLaterIsTriedAgain() {
        try (RefusingServer refusing = RefusingServer.with("450 4.2.0 greylisted, come later")) {
            useServer(refusing.port());
            UUID about = posting.post(posting.person("xam@vidu.vn", ""));
            posting.send(Channel.EMAIL, SOON);
            assertThat(posting.attempts(about)).containsExactly("temporary try_later");
            useServer(server.getSmtp().getPort());
            posting.send(Channel.EMAIL, SOON.plusMinutes(2));
            assertThat(posting.attempts(about)).containsExactly("temporary try_later", "sent");
        }
    }

    @Test
    void whatNoLongerAppliesIsDropped() {
        UUID about = posting.post(posting.person("thoi@vidu.vn", ""));
        feature.settle(about);
        posting.send(Channel.EMAIL, SOON);
        assertThat(posting.attempts(about)).containsExactly("dropped no_longer_applies");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aFeatureThatFailsHoldsUpNobodyElse() {
        UUID broken = posting.post(posting.person("hong@vidu.vn", ""));
        feature.breakWords(broken);
        UUID sound = posting.post(posting.person("lanhlan@vidu.vn", ""));
        posting.send(Channel.EMAIL, SOON);
        assertThat(posting.attempts(broken)).containsExactly("temporary own_fault");
        assertThat(posting.attempts(sound)).containsExactly("sent");
    }

    @Test
    void twoProcessesTogetherSendEachMessageOnce() {
        for (int i = 0; i < 30; i++) {
            posting.post(posting.person("nguoi" + i + "@vidu.vn", ""));
        }
        var hands =
                List.of(1, 2, 3).stream()
                        .map(any ->
                                CompletableFuture.supplyAsync(
                                        () -> posting.send(Channel.EMAIL, SOON)))
                        .toList();
        assertThat(hands.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(30);
        assertThat(server.getReceivedMessages()).hasSize(30);
    }

    @Test
    void whatFellDueWhileNoProcessRanIsCaughtUp() {
        posting.post(posting.person("cho@vidu.vn", ""));
        posting.post(feature.body("coquan@vidu.vn", ""));
        assertThat(posting.send(Channel.EMAIL, Duration.ofDays(4))).isEqualTo(2);
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void whatAKilledProcessHadInHandIsTriedAgainWhenItsClaimRunsOut() {
        UUID about = posting.post(posting.person("dut@vidu.vn", ""));
        Outbox outbox = product.bean(Outbox.class);
        assertThat(outbox.claim(Channel.EMAIL, posting.in(SOON))).isPresent();
        posting.send(Channel.EMAIL, SOON.plusMinutes(4));
        assertThat(posting.attempts(about)).isEmpty();
        posting.send(Channel.EMAIL, SOON.plusMinutes(6));
        assertThat(posting.attempts(about)).containsExactly("temporary interrupted", "sent");
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whatWaitedInADatabaseThatWasCopiedElsewhereWaitsForAHand() {
        Home home = product.bean(Home.class);
        home.settle();
        UUID about = posting.post(posting.person("chuyen@vidu.vn", ""));
        home.settle();
        assertThat(posting.states(about)).containsExactly("email waiting");

        product.bean(JdbcClient.class)
                .sql("UPDATE notifications.home SET place = 'elsewhere'")
                .update();
        home.settle();
        assertThat(posting.attempts(about)).containsExactly("permanent moved");
        posting.send(Channel.EMAIL, SOON);
        assertThat(server.getReceivedMessages()).isEmpty();
        Visitor officer = new Visitor(product).signIn("canbo");
        officer.post("/thong-bao/gui-di/" + id(about) + "/email/gui-lai");
        posting.send(Channel.EMAIL, SOON);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void theOutboxHoldsNoNameNoAddressAndNoText() {
        posting.post(posting.person("kin@vidu.vn", "0912345678"));
        posting.post(feature.body("cqkin@vidu.vn", ""));
        posting.send(Channel.EMAIL, SOON);
        for (String table : List.of("notice", "delivery", "attempt", "inbox")) {
            assertThat(
                            posting.system(
                                            "SELECT row_to_json(t)::text FROM notifications.%s t"
                                                    .formatted(table))
                                    .toString())
                    .doesNotContain("vidu.vn", "0912345678", "Lành", "riêng", "/hoat-dong");
        }
    }

    @Test
    void anAccountGetsALetterAtTheAddressOfItsPerson() throws Exception {
        AccountId account = posting.account("coboc", "coboc@vidu.vn");
        UUID about = posting.post(new Recipient.Account(account));
        posting.send(Channel.EMAIL, SOON);
        assertThat(server.getReceivedMessages()[0].getAllRecipients()[0])
                .hasToString("coboc@vidu.vn");
        assertThat(posting.states(about)).containsExactly("email sent", "in_app waiting");
    }

    @Test
    void withoutAnAddressAnAccountHasItsPageAndForOthersSomebodyMustLook() {
        UUID account = posting.post(new Recipient.Account(posting.named("canbo")));
        UUID person = posting.post(posting.person("", ""));
        posting.send(Channel.EMAIL, SOON);
        assertThat(posting.attempts(account)).containsExactly("dropped no_address");
        assertThat(posting.attempts(person)).containsExactly("permanent no_address");
    }

    private static void useServer(int port) {
        String version =
                product.bean(JdbcClient.class)
                        .sql("SELECT coalesce(max(version), 0)::text FROM settings.mail_server")
                        .query(String.class)
                        .single();
        Map<String, String> form =
                Map.of(
                        "maychu", "127.0.0.1",
                        "cong", String.valueOf(port),
                        "baomat", "none",
                        "tudiachi", "mattran@vidu.vn",
                        "phienban", version);
        String[] fields =
                form.entrySet().stream()
                        .flatMap(field ->
                                java.util.stream.Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new);
        assertThat(administrator.post("/cai-dat/thu-dien-tu", fields).statusCode()).isEqualTo(302);
    }
}
