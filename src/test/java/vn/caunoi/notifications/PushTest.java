package vn.caunoi.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.access.AccountId;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.Visitor;
import vn.caunoi.testing.WardFiles;

/** Browsers that are woken, at a push service on this machine that reads what it gets. */
class PushTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String PAGE = "/thong-bao/trinh-duyet";
    private static final Pattern TOKEN =
            Pattern.compile("vapid t=([^.]+)\\.([^.]+)\\.([^,]+), k=(.+)");

    private static TestProduct product;
    private static WebServer service;
    private static Posting posting;
    private static AccountId account;
    private static Visitor owner;

    @BeforeAll
    static void open() {
        product = TestProduct.serve(Map.of("caunoi.notifications.push-services", "localhost"));
        product.take(WardFiles.withAreas(4));
        service = new WebServer();
        posting = new Posting(product);
        account = posting.account("canbo", "");
        owner = new Visitor(product).signIn("canbo");
    }

    @AfterAll
    static void close() {
        service.close();
        product.close();
    }

    @BeforeEach
    void noBrowser() {
        service.forget();
        product.bean(JdbcClient.class).sql("DELETE FROM notifications.browser").update();
    }

    @Test
    void theBrowserReadsThatThereIsSomethingNewAndNothingElse() throws GeneralSecurityException {
        InventedBrowser browser = switchOn("/mot");
        UUID about = posting.post(new Recipient.Account(account));
        posting.send(Channel.WEB_PUSH, SOON);
        WebServer.Received sent = service.received().getFirst();
        assertThat(sent.header("Content-encoding")).isEqualTo("aes128gcm");
        assertThat(sent.header("Ttl")).isEqualTo("86400");
        assertThat(browser.read(sent.body()))
                .contains("Có việc mới trong Cầu Nối", "/hoat-dong?viec=1")
                .doesNotContain("Nội dung", "Việc mới lần");
        assertThat(posting.states(about)).contains("web_push sent");
    }

    @Test
    void thePushServiceCanTellWhoSends() throws GeneralSecurityException {
        switchOn("/chu-ky");
        posting.post(new Recipient.Account(account));
        posting.send(Channel.WEB_PUSH, SOON);
        Matcher token = TOKEN.matcher(service.received().getFirst().header("Authorization"));
        assertThat(token.matches()).isTrue();
        byte[] point = Base64.getUrlDecoder().decode(token.group(4));
        assertThat(owner.get(PAGE).body()).contains("data-key=\"" + token.group(4) + "\"");

        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(P256.key(point));
        signature.update((token.group(1) + "." + token.group(2)).getBytes(UTF_8));
        assertThat(signature.verify(Base64.getUrlDecoder().decode(token.group(3)))).isTrue();

        String claims = new String(Base64.getUrlDecoder().decode(token.group(2)), UTF_8);
        assertThat(claims).contains("\"aud\":\"" + service.address("") + "\"");
        long until = Long.parseLong(claims.replaceAll(".*\"exp\":(\\d+).*", "$1"));
        long now = product.bean(Clock.class).instant().getEpochSecond();
        assertThat(until).isBetween(now, now + Duration.ofHours(24).toSeconds());
    }

    @Test
    void aBrowserThatIsGoneIsForgotten() {
        for (int gone : new int[] {404, 410}) {
            switchOn("/het-" + gone);
            service.answer(gone);
            UUID about = posting.post(new Recipient.Account(account));
            posting.send(Channel.WEB_PUSH, SOON);
            assertThat(posting.attempts(about)).containsExactly("dropped no_browser");
            assertThat(product.bean(Browsers.class).of(account)).isEmpty();
        }
    }

    @Test
    void aServiceThatIsBusyIsTriedAgain() {
        switchOn("/ban");
        service.answer(503);
        UUID about = posting.post(new Recipient.Account(account));
        posting.send(Channel.WEB_PUSH, SOON);
        service.answer(201);
        posting.send(Channel.WEB_PUSH, SOON.plusMinutes(2));
        assertThat(posting.attempts(about)).containsExactly("temporary try_later", "sent");
        assertThat(service.received().get(0).header("Topic"))
                .isEqualTo(service.received().get(1).header("Topic"));
    }

    @Test
    void onlyPushServicesAreCalledAndOnlyWithKeysThatWork() {
        InventedBrowser sound = new InventedBrowser(service.address("/x"));
        assertThat(post(new InventedBrowser("http://127.0.0.1:5432/")).statusCode()).isEqualTo(422);
        assertThat(post(new InventedBrowser("https://trong-mang.vidu.vn/")).statusCode())
                .isEqualTo(422);
        assertThat(post(new InventedBrowser("khong phai")).statusCode()).isEqualTo(422);
        assertThat(
                        owner.post(
                                        PAGE,
                                        "diachi",
                                        sound.endpoint,
                                        "khoa",
                                        "AAAA",
                                        "chung",
                                        sound.auth())
                                .statusCode())
                .isEqualTo(422);
        assertThat(product.bean(Browsers.class).of(account)).isEmpty();
    }

    @Test
    void whatABrowserGaveLiesSealedAndIsSwitchedOffByItsOwner() {
        InventedBrowser browser = switchOn("/kin");
        assertThat(
                        posting.system("SELECT encode(sealed, 'escape') FROM notifications.browser")
                                .toString())
                .doesNotContain("localhost", browser.auth());
        assertThat(posting.system("SELECT encode(sealed, 'escape') FROM notifications.push_key"))
                .hasSize(1);
        UUID id = product.bean(Browsers.class).of(account).getFirst().id();
        posting.account("nguoikhac", "");
        Visitor other = new Visitor(product).signIn("nguoikhac");
        assertThat(other.post(PAGE + "/" + id + "/tat").statusCode()).isEqualTo(404);
        assertThat(owner.post(PAGE + "/" + id + "/tat").statusCode()).isEqualTo(302);
        UUID about = posting.post(new Recipient.Account(account));
        assertThat(posting.states(about)).noneMatch(state -> state.startsWith("web_push"));
    }

    @Test
    void theListOfServicesHoldsThoseOfTheGreatBrowsers() {
        PushServices usual =
                new PushServices(java.util.Set.of("fcm.googleapis.com", "*.push.apple.com"));
        assertThat(usual.take("https://fcm.googleapis.com/fcm/send/abc")).isTrue();
        assertThat(usual.take("https://web.push.apple.com/abc")).isTrue();
        assertThat(usual.take("https://push.apple.com.ke-gian.vn/abc")).isFalse();
        assertThat(usual.take("https://fcm.googleapis.com@10.0.0.1/")).isFalse();
        assertThat(usual.take("https://fcm.googleapis.com:5432/")).isFalse();
        assertThat(usual.take("http://fcm.googleapis.com/")).isFalse();
    }

    private static InventedBrowser switchOn(String path) {
        InventedBrowser browser = new InventedBrowser(service.address(path));
        assertThat(post(browser).statusCode()).isEqualTo(302);
        return browser;
    }

    private static java.net.http.HttpResponse<String> post(InventedBrowser browser) {
        return owner.post(
                PAGE, "diachi", browser.endpoint, "khoa", browser.point(), "chung", browser.auth());
    }
}
