package vn.caunoi.command;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.Uuid7;

/** The same work as plain SQL through the same driver: no HTTP, no rights, no encryption. */
final class MatterBaseline {
    private static final int MOST_PAIRS = 16;

    private final JdbcClient jdbc;
    private final ScopedTransactions transactions;
    private final int seconds;

    MatterBaseline(ApplicationContext context, int seconds) {
        this.jdbc = context.getBean(JdbcClient.class);
        this.transactions = context.getBean(ScopedTransactions.class);
        this.seconds = seconds;
    }

    double list(Reach reach, UnitId commune, int times) {
        long[] nanos = new long[times];
        for (int i = -times / 5; i < times; i++) {
            int days = Math.abs(i) * 6;
            long began = System.nanoTime();
            var unused =
                    transactions.read(
                            reach,
                            () ->
                                    jdbc.sql(
                                                    """
                                                    SELECT * FROM matters.matter
                                                    WHERE commune_id = :commune AND is_open AND withdrawn_at IS NULL
                                                      AND raised_on <= current_date - cast(:days AS integer)
                                                    ORDER BY raised_on DESC, id DESC LIMIT 50
                                                    """)
                                            .param("commune", commune.value())
                                            .param("days", days)
                                            .query()
                                            .listOfRows());
            nanos[Math.max(i, 0)] = System.nanoTime() - began;
        }
        return Figures.p95(nanos);
    }

    /** Exact words only. */
    double search(Reach reach, List<String> queries) {
        long[] nanos = new long[queries.size()];
        for (int i = -queries.size() / 5; i < queries.size(); i++) {
            String query =
                    Arrays.stream(
                                    Normalizer.normalize(
                                                    queries.get(Math.abs(i)), Normalizer.Form.NFC)
                                            .split(" "))
                            .map("'%s'"::formatted)
                            .collect(Collectors.joining(" & "));
            nanos[Math.max(i, 0)] = search(reach, query, 50);
        }
        return Figures.p95(nanos);
    }

    /** The newest open matters of the commune that share two words standing side by side. */
    double similar(Reach reach, UnitId commune, MatterTexts texts, int first, int times) {
        long[] nanos = new long[times];
        for (int i = -times / 5; i < times; i++) {
            String query =
                    "(%s) & '+open' & '+c%s'"
                            .formatted(
                                    String.join(
                                            " | ", texts.pairs(first + Math.abs(i), MOST_PAIRS)),
                                    commune.value());
            nanos[Math.max(i, 0)] = search(reach, query, 200);
        }
        return Figures.p95(nanos);
    }

    private long search(Reach reach, String query, int most) {
        long began = System.nanoTime();
        var unused =
                transactions.read(
                        reach,
                        () ->
                                jdbc.sql("SELECT * FROM matters.search(:query, '', :most)")
                                        .param("query", query)
                                        .param("most", most)
                                        .query()
                                        .listOfRows());
        return System.nanoTime() - began;
    }

    double intake(int connections) {
        long began = System.nanoTime();
        long until = began + seconds * 1_000_000_000L;
        try (ExecutorService senders = Executors.newFixedThreadPool(connections)) {
            List<Future<Long>> counts = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                counts.add(senders.submit(() -> insert(until)));
            }
            long all = 0;
            for (Future<Long> one : counts) {
                all += one.get();
            }
            return all / Figures.seconds(began);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private long insert(long until) {
        long count = 0;
        UUID commune = Uuid7.next();
        while (System.nanoTime() < until) {
            UUID id = Uuid7.next();
            var unused =
                    transactions.write(
                            Reach.EVERYTHING,
                            () -> {
                                jdbc.sql(
                                                """
                                                INSERT INTO matters.matter (commune_id, id, unit_id, code, raised_on, channel, state, is_open)
                                                VALUES (:commune, :id, :commune, :code, current_date, 'phone', 'recorded', true)
                                                """)
                                        .param("commune", commune)
                                        .param("id", id)
                                        .param("code", id.toString())
                                        .update();
                                jdbc.sql(
                                                """
                                                INSERT INTO matters.step (matter_id, number, commune_id, step, state, hand, made_on)
                                                VALUES (:id, 1, :commune, 'record', 'recorded', 'officer', current_date)
                                                """)
                                        .param("id", id)
                                        .param("commune", commune)
                                        .update();
                                return jdbc.sql(
                                                """
                                                INSERT INTO matters.words (matter_id, commune_id, text, tokens)
                                                VALUES (:id, :commune, 'cống tắc', matters.tokens('cống tắc', :commune, :commune, NULL, true))
                                                """)
                                        .param("id", id)
                                        .param("commune", commune)
                                        .update();
                            });
            count++;
        }
        return count;
    }
}
