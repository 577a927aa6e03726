package vn.caunoi.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;

/** What a session writes, and when it ends. */
class SessionsTest {
    private static TestProduct product;

    @BeforeAll
    static void openTheWards() {
        product = TwoWards.served();
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @Test
    void whoOnlyLooksWritesNothing() {
        Visitor head = new Visitor(product).signIn("ban3");
        head.get("/");
        String before = snapshot();
        assertThat(head.get("/").statusCode()).isEqualTo(200);
        assertThat(head.get("/hoat-dong").statusCode()).isEqualTo(200);
        assertThat(snapshot()).isEqualTo(before);
    }

    @Test
    void lastUseIsKeptToTheMinute() {
        Visitor head = new Visitor(product).signIn("ban3");
        jdbc().sql(
                        "UPDATE access.spring_session SET last_access_time = last_access_time - 61000 WHERE principal_name = 'ban3'")
                .update();
        long before = lastUse();
        head.get("/");
        assertThat(lastUse()).isGreaterThan(before + 60_000);
    }

    @Test
    void aSessionEndedElsewhereEndsWithTheNextRequest() {
        Visitor head = new Visitor(product).signIn("ban3");
        head.get("/");
        jdbc().sql("DELETE FROM access.spring_session WHERE principal_name = 'ban3'").update();
        assertThat(head.get("/").headers().firstValue("Location").orElse(""))
                .endsWith("/dang-nhap");
    }

    private long lastUse() {
        return jdbc().sql(
                        "SELECT max(last_access_time) FROM access.spring_session WHERE principal_name = 'ban3'")
                .query(Long.class)
                .single();
    }

    private String snapshot() {
        return jdbc().sql("SELECT pg_current_snapshot()::text").query(String.class).single();
    }

    private static JdbcClient jdbc() {
        return product.bean(JdbcClient.class);
    }
}
