package vn.caunoi.access;

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
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;

/** Who stands behind a token is kept, and forgotten in the moment in which it ends. */
class KeptTokensTest {
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
    void aTokenThatWasTakenAwayOpensNothing() throws Exception {
        AccountId account = product.account("maymot", Role.WARD_OFFICER, "P");
        String token = product.bean(Tokens.class).issue(account);
        assertThat(opens(token)).isTrue();
        assertThat(opens(token)).isTrue();

        product.bean(Tokens.class).revoke(account);

        assertThat(opens(token)).isFalse();
    }

    @Test
    void aTokenOfAnAccountThatIsClosedOpensNothing() throws Exception {
        String token =
                product.bean(Tokens.class).issue(product.account("mayhai", Role.WARD_OFFICER, "P"));
        assertThat(opens(token)).isTrue();

        owner("UPDATE access.account SET disabled_at = now() WHERE name = 'mayhai'");

        assertThat(opens(token)).isFalse();
    }

    @Test
    void aTokenWaitsWhileAPasswordGivenBySomebodyElseIsUnchanged() throws Exception {
        String token =
                product.bean(Tokens.class).issue(product.account("mayba", Role.WARD_OFFICER, "P"));
        assertThat(opens(token)).isTrue();

        owner("UPDATE access.account SET must_change = true WHERE name = 'mayba'");
        assertThat(opens(token)).isFalse();

        owner("UPDATE access.account SET must_change = false WHERE name = 'mayba'");
        assertThat(opens(token)).isTrue();
    }

    private boolean opens(String token) throws IOException, InterruptedException {
        return http.send(
                                HttpRequest.newBuilder(
                                                URI.create(
                                                        product.address()
                                                                + "/api/v1/matters?unit=P"))
                                        .header("Authorization", "Bearer " + token)
                                        .build(),
                                HttpResponse.BodyHandlers.discarding())
                        .statusCode()
                == 200;
    }

    private static void owner(String statement) {
        assertThat(JdbcClient.create(product.database().owner()).sql(statement).update())
                .isPositive();
    }
}
