package vn.caunoi.papers.batches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Scopes;
import vn.caunoi.papers.PaperSource.Item;
import vn.caunoi.papers.batches.Batch.State;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;

class BatchDeskTest {
    private static TestProduct product;
    private static Visitor officer;
    private static BatchRows rows;
    private static BatchDesk desk;
    private static Scope scope;

    @BeforeAll
    static void open() {
        product = TwoWards.served();
        officer = new Visitor(product).signIn("canbo");
        rows = product.bean(BatchRows.class);
        desk = product.bean(BatchDesk.class);
        scope =
                product.bean(Scopes.class)
                        .of(product.bean(Accounts.class).named("canbo").orElseThrow().id());
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @Test
    void whatWasAskedForIsMadeAndOnlyItsMakerTakesIt() {
        HttpResponse<String> answer =
                officer.post(
                        "/van-ban/lo",
                        "nguon",
                        "qr-plates",
                        "donvi",
                        "P-3",
                        "donvi",
                        "P-4",
                        "donvi",
                        "Q-1",
                        "co",
                        "nho");
        String path =
                answer.headers().firstValue("Location").orElse("").replace(product.address(), "");
        assertThat(path).startsWith("/van-ban/lo/");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> officer.get(path + "/tien-do").body().contains(path + "/tai"));
        assertThat(officer.get(path).body())
                .contains("Đã làm 2 trên 2 văn bản.")
                .doesNotContain("hx-get=\"/van-ban");
        assertThat(officer.get(path + "/tai").body())
                .startsWith("PK")
                .contains("bien-qr-P-3.pdf", "bien-qr-P-4.pdf")
                .doesNotContain("Q-1");
        assertThat(new Visitor(product).signIn("chutich").get(path + "/tai").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsRunningGoesOnWithoutItsPageAndIsStoppedWhenAsked() {
        CountDownLatch never = new CountDownLatch(1);
        UUID id = start(() -> never.await());
        assertThat(officer.get("/van-ban/lo/" + id).body())
                .contains("hx-get=\"/van-ban/lo/" + id + "/tien-do\"", "Dừng lại");
        assertThat(officer.get("/van-ban/lo/" + id + "/tai").statusCode()).isEqualTo(404);
        officer.post("/van-ban/lo/" + id + "/dung");
        await().atMost(Duration.ofSeconds(30)).until(() -> state(id) == State.CANCELLED);
        assertThat(officer.get("/van-ban/lo/" + id).body()).contains("Đã dừng theo yêu cầu");
    }

    @Test
    void aFailureIsToldWithoutItsInnerWords() {
        UUID id =
                start(() -> {
                    throw new IOException("secret inner words");
                });
        await().atMost(Duration.ofSeconds(30)).until(() -> state(id) == State.FAILED);
        assertThat(officer.get("/van-ban/lo/" + id).body())
                .contains("máy gặp lỗi")
                .doesNotContain("secret inner words");
    }

    @Test
    void whatNobodyWritesAnyMoreIsBrokenOff() {
        UUID id = UUID.randomUUID();
        rows.open(scope, id, home(), "qr-plates", Map.of(), 3);
        assertThat(state(id)).isEqualTo(State.RUNNING);
        change(
                "UPDATE papers.batch SET alive_at = alive_at - interval '1 minute' WHERE id = :id",
                id);
        assertThat(state(id)).isEqualTo(State.BROKEN_OFF);
        assertThat(officer.get("/van-ban/lo/" + id).body()).contains("Máy chủ khởi động lại");
    }

    @Test
    void aZipIsKeptForSevenDaysAndThenForgotten() {
        UUID id = UUID.randomUUID();
        rows.open(scope, id, home(), "qr-plates", Map.of(), 1);
        rows.done(scope, id, new byte[] {'P', 'K'});
        assertThat(officer.get("/van-ban/lo/" + id + "/tai").statusCode()).isEqualTo(200);
        change(
                "UPDATE papers.batch SET ended_at = ended_at - interval '8 days' WHERE id = :id",
                id);
        assertThat(officer.get("/van-ban/lo/" + id + "/tai").statusCode()).isEqualTo(404);
        assertThat(officer.get("/van-ban/lo/" + id).body()).contains("quá 7 ngày");
        rows.open(scope, UUID.randomUUID(), home(), "qr-plates", Map.of(), 1);
        assertThat(
                        product.bean(ScopedTransactions.class)
                                .read(
                                        Reach.EVERYTHING,
                                        () ->
                                                product.bean(JdbcClient.class)
                                                        .sql(
                                                                "SELECT count(*) FROM papers.batch WHERE id = :id AND file_id IS NOT NULL")
                                                        .param("id", id)
                                                        .query(Integer.class)
                                                        .single()))
                .isZero();
    }

    @Test
    void nothingChosenIsNothingMade() {
        HttpResponse<String> answer = officer.post("/van-ban/lo", "nguon", "qr-plates");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Chưa chọn được văn bản nào");
    }

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private static UUID start(Work work) {
        List<Item> items =
                Collections.nCopies(
                        3,
                        new Item(
                                "a.txt",
                                out -> {
                                    try {
                                        work.run();
                                    } catch (InterruptedException stopped) {
                                        throw new IOException(stopped);
                                    }
                                }));
        return desk.start(scope, home(), "qr-plates", Map.of(), items);
    }

    private static BatchRows.Home home() {
        return product.bean(Homes.class).of(scope);
    }

    private static State state(UUID id) {
        return product.bean(BatchQueries.class).find(scope, id).orElseThrow().state();
    }

    private static void change(String sql, UUID id) {
        product.bean(ScopedTransactions.class)
                .write(
                        Reach.EVERYTHING,
                        () -> product.bean(JdbcClient.class).sql(sql).param("id", id).update());
    }
}
