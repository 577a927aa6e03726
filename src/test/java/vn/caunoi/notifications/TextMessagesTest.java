package vn.caunoi.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;

/** Short messages to a service on this machine. */
class TextMessagesTest {
    private static final String PAGE = "/cai-dat/tin-nhan";
    private static final String SECRET = "Bearer ma-bi-mat-1961";
    private static final Duration SOON = Duration.ofSeconds(20);

    private static TestProduct product;
    private static WebServer service;
    private static Posting posting;
    private static Visitor administrator;

    @BeforeAll
    static void open() {
        product = TwoWards.served();
        service = new WebServer();
        posting = new Posting(product);
        administrator = new Visitor(product).signIn("quantri");
    }

    @AfterAll
    static void close() {
        service.close();
        product.close();
    }

    @BeforeEach
    void forget() {
        service.forget();
    }

    @Test
    void whoHasNoEmailGetsAShortMessage() {
        save(service.address("/gui"), "X-Api-Key", SECRET);
        UUID about = posting.post(posting.person("", "0912345678"));
        send(SOON);
        WebServer.Received sent = service.received().getFirst();
        JsonNode words = JsonMapper.shared().readTree(new String(sent.body(), UTF_8));
        assertThat(words.get("to").asString()).isEqualTo("0912345678");
        assertThat(words.get("text").asString())
                .contains("Nội dung riêng của việc này.", "/hoat-dong?viec=1");
        assertThat(words.size()).isEqualTo(2);
        assertThat(sent.header("X-api-key")).isEqualTo(SECRET);
        assertThat(posting.attempts(about)).containsExactly("permanent no_address", "sent");
    }

    @Test
    void withoutAServiceNothingIsSent() {
        save("", "", "");
        UUID about = posting.post(posting.person("", "0912345678"));
        send(SOON);
        assertThat(posting.states(about)).containsExactly("email failed");
        assertThat(service.received()).isEmpty();
    }

    @Test
    void aServiceThatIsBusyIsTriedAgainAndOneThatRefusesIsNot() {
        save(service.address("/gui"), "", "");
        service.answer(503);
        UUID busy = posting.post(posting.person("", "0912345678"));
        send(SOON);
        service.answer(400);
        UUID refused = posting.post(posting.person("", "khong phai so"));
        send(SOON.plusMinutes(2));
        assertThat(posting.attempts(busy))
                .containsExactly(
                        "permanent no_address", "temporary try_later", "permanent address_refused");
        assertThat(posting.attempts(refused)).endsWith("permanent address_refused");
        assertThat(service.received().get(0).header("Idempotency-key"))
                .isEqualTo(service.received().get(1).header("Idempotency-key"));
    }

    @Test
    void theSecretIsSealedNeverShownAndNotHandedToAnotherService() {
        save(service.address("/gui"), "X-Api-Key", SECRET);
        assertThat(administrator.get(PAGE).body()).doesNotContain(SECRET);
        assertThat(
                        posting.system(
                                        "SELECT encode(sealed, 'escape') FROM notifications.text_secret")
                                .toString())
                .doesNotContain("bi-mat");
        assertThat(save(service.address("/gui"), "X-Api-Key", "").statusCode()).isEqualTo(302);
        assertThat(product.bean(TextGatewayTable.class).secret()).contains(SECRET);
        assertThat(save("https://ke-gian.vn/", "X-Api-Key", "").statusCode()).isEqualTo(422);
        assertThat(save("https://ke-gian.vn/", "", "").statusCode()).isEqualTo(302);
        assertThat(product.bean(TextGatewayTable.class).secret()).isEmpty();
    }

    @Test
    void onAnotherMachineNothingGoesInTheOpen() {
        for (String wrong :
                new String[] {"http://nhantin.vidu.vn/", "ftp://x/", "https://", "khong phải"}) {
            assertThat(save(wrong, "", "").statusCode()).as(wrong).isEqualTo(422);
        }
        assertThat(save("https://nhantin.vidu.vn/", "Host", "x").statusCode()).isEqualTo(422);
        assertThat(save("https://nhantin.vidu.vn/", "X-A", "có dấu").statusCode()).isEqualTo(422);
    }

    private static void send(Duration later) {
        posting.send(Channel.EMAIL, later);
        posting.send(Channel.TEXT, later);
    }

    private static HttpResponse<String> save(String url, String header, String secret) {
        int seen = product.bean(TextGatewayTable.class).current().version();
        return administrator.post(
                PAGE,
                "diachi",
                url,
                "tieude",
                header,
                "matma",
                secret,
                "phienban",
                String.valueOf(seen));
    }
}
