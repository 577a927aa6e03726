package vn.caunoi.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Tokens;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;

/** Programs hand matters in and list them, within the scope of their account. */
class MatterResourceTest {
    private static TestProduct product;
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void serve() {
        product = TwoWards.served();
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @Test
    void whatIsHandedInGetsACodeAndAReceipt() throws Exception {
        HttpResponse<String> answer =
                post(
                        "canbo",
                        "",
                        """
                        {"unit": "P-3", "to": "head", "channel": "phone", "text": "Cống tắc ở đầu ngõ",
                         "sender": {"name": "Nguyễn Thị Mận", "phone": "0900000001"}}\
                        """);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location").orElse("")).startsWith("/y-kien/");
        assertThat(answer.body()).contains("\"code\"", "\"receipt\"");
        String head = get("ban3", "/api/v1/matters?unit=P-3").body();
        assertThat(head).contains("Cống tắc ở đầu ngõ").doesNotContain("Mận", "0900000001");
    }

    @Test
    void withoutAWordItGoesStraightToTheWard() throws Exception {
        post("canbo", "", "{\"unit\": \"P-3\", \"text\": \"Riêng cho phường biết\"}");

        assertThat(get("ban3", "/api/v1/matters?unit=P-3").body()).doesNotContain("Riêng cho");
        assertThat(get("ban3", "/api/v1/matters?unit=P-3&words=rieng+cho").body())
                .doesNotContain("Riêng cho");
        assertThat(get("canbo", "/api/v1/matters?unit=P&words=rieng+cho").body())
                .contains("Riêng cho");
        assertThat(get("bencanh", "/api/v1/matters?unit=P").statusCode()).isEqualTo(404);
    }

    @Test
    void theSameKeyActsOnce() throws Exception {
        String body = "{\"unit\": \"P-3\", \"text\": \"Gửi hai lần\"}";
        HttpResponse<String> first = post("canbo", "lan-mot", body);
        HttpResponse<String> second = post("canbo", "lan-mot", body);
        HttpResponse<String> other =
                post("canbo", "lan-mot", "{\"unit\": \"P-3\", \"text\": \"Khác hẳn\"}");

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(other.statusCode()).isEqualTo(400);
        assertThat(
                        JdbcClient.create(product.database().owner())
                                .sql(
                                        "SELECT count(*) FROM matters.words WHERE text = 'Gửi hai lần'")
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void whatIsMissingOrOutOfScopeIsToldAsAProblem() throws Exception {
        HttpResponse<String> empty = post("canbo", "", "{\"unit\": \"P-3\", \"text\": \" \"}");
        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(empty.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(post("canbo", "", "{\"unit\": \"Q-1\", \"text\": \"Nơi khác\"}").statusCode())
                .isEqualTo(404);
        assertThat(post("kiemtra", "", "{\"unit\": \"P-3\", \"text\": \"Chỉ xem\"}").statusCode())
                .isEqualTo(404);
        assertThat(post("canbo", "", "no json").statusCode()).isEqualTo(400);
    }

    @Test
    void aListGoesOnWhereThePageBeforeEnded() throws Exception {
        for (int i = 0; i < 60; i++) {
            post("canbo", "", "{\"unit\": \"P-4\", \"text\": \"Việc số " + i + "\"}");
        }
        String first = get("canbo", "/api/v1/matters?unit=P-4&state=recorded").body();
        String next = first.replaceAll("(?s).*\"next\":\"([^\"]+)\".*", "$1");
        String second =
                get("canbo", "/api/v1/matters?unit=P-4&state=recorded&after=" + next).body();

        assertThat(first.split("\"code\"")).hasSize(51);
        assertThat(second.split("\"code\"")).hasSize(11);
        assertThat(get("canbo", "/api/v1/matters?unit=P-4&state=nonsense").body())
                .contains("\"matters\":[]");
    }

    private HttpResponse<String> post(String account, String key, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                request(account, "/api/v1/matters")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!key.isEmpty()) {
            request.header("Idempotency-Key", key);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String account, String path)
            throws IOException, InterruptedException {
        return http.send(request(account, path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String account, String path) {
        String token =
                product.bean(Tokens.class)
                        .issue(product.bean(Accounts.class).named(account).orElseThrow().id());
        return HttpRequest.newBuilder(URI.create(product.address() + path))
                .header("Authorization", "Bearer " + token);
    }
}
