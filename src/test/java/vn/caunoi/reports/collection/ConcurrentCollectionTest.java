package vn.caunoi.reports.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.access.Role;
import vn.caunoi.reports.collection.model.CollectionState;
import vn.caunoi.reports.collection.model.CollectionStep;
import vn.caunoi.reports.collection.model.Completeness;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.testing.WardFiles;

/** Many at once, and a connection that breaks in the middle. */
class ConcurrentCollectionTest {
    private static final int WARDS = 12;
    private static final String PERIOD = "2022-H1";

    private static TwoProvinces nation;

    @BeforeAll
    static void manyWards() {
        nation = TwoProvinces.started();
        StringBuilder units =
                new StringBuilder(
                        "code,parent,level,kind,name,households,valid_from,valid_to,predecessors\n"
                                + "T-03,VN,province,tỉnh,Tỉnh Ba,,2010-01-01,,\n");
        StringBuilder activities = new StringBuilder();
        for (int ward = 0; ward < WARDS; ward++) {
            units.append("W%1$d,T-03,commune,xã,Xã %1$d,,2010-01-01,,\n".formatted(ward));
            units.append(
                    "W%1$d-1,W%1$d,residential_area,thôn,Thôn 1,9,2010-01-01,,\n".formatted(ward));
            activities.append(
                    "w,W%1$d-1,2022-02-01,outreach,policy,Buổi một,%2$d,,,\n"
                            .formatted(ward, weight(ward)));
        }
        nation.product.take(WardFiles.empty().with("units", units.toString()));
        nation.product.take(WardFiles.empty().activities(activities.toString()));
        for (int ward = 0; ward < WARDS; ward++) {
            nation.product.account("canbow" + ward, Role.WARD_OFFICER, "W" + ward);
        }
        nation.product.account("tinhba", Role.PROVINCE, "T-03");
    }

    @AfterAll
    static void close() {
        nation.close();
    }

    /** In threes, a sum tells of each ward how far it has come: 0, 1 or 2. */
    private static int weight(int ward) {
        return (int) Math.pow(3, ward);
    }

    /** How far each ward was surely accepted before a read, and possibly after it. */
    private static final Map<Integer, Integer> BEGUN = new ConcurrentHashMap<>();

    private static final Map<Integer, Integer> ENDED = new ConcurrentHashMap<>();

    @Test
    void everyReadOfTheTotalsIsAStateThatOneAfterTheOtherCouldHaveMade() throws Exception {
        AtomicBoolean working = new AtomicBoolean(true);
        List<Future<Integer>> reads = new ArrayList<>();
        try (var readers = Executors.newFixedThreadPool(2);
                var wards = Executors.newFixedThreadPool(6)) {
            for (int reader = 0; reader < 2; reader++) {
                reads.add(readers.submit(() -> readWhile(working)));
            }
            List<Future<?>> all = new ArrayList<>();
            for (int ward = 0; ward < WARDS; ward++) {
                int own = ward;
                all.add(wards.submit(() -> submitAndCorrect(own)));
            }
            try {
                for (Future<?> one : all) {
                    one.get();
                }
            } finally {
                working.set(false);
            }
            for (Future<Integer> read : reads) {
                assertThat(read.get()).as("reads").isPositive();
            }
        }
        int whole = IntStream.range(0, WARDS).map(ward -> 2 * weight(ward)).sum();
        assertThat(nation.official("T-03", PERIOD, "TT02")).isEqualTo(String.valueOf(whole));
        assertThat(nation.official("T-03", PERIOD).rests())
                .contains(new Completeness(WARDS, WARDS));
    }

    private static void submitAndCorrect(int ward) {
        String officer = "canbow" + ward;
        String unit = "W" + ward;
        nation.send(officer, unit, PERIOD);
        accept(unit, ward, 1);
        nation.record(unit + "-1", "zw", "2022-02-02", weight(ward));
        nation.amend(officer, unit, PERIOD);
        accept(unit, ward, 2);
    }

    private static void accept(String unit, int ward, int time) {
        BEGUN.put(ward, time);
        nation.take("tinhba", unit, PERIOD, CollectionStep.ACCEPT, "");
        ENDED.put(ward, time);
    }

    private static int readWhile(AtomicBoolean working) {
        int reads = 0;
        while (working.get()) {
            Map<Integer, Integer> least = Map.copyOf(ENDED);
            OfficialReport read = nation.official("T-03", PERIOD);
            Map<Integer, Integer> most = Map.copyOf(BEGUN);
            check(read, least, most);
            reads++;
        }
        return reads;
    }

    private static void check(
            OfficialReport read, Map<Integer, Integer> least, Map<Integer, Integer> most) {
        int people = read.value("TT02").map(BigDecimal::intValueExact).orElse(0);
        int sessions = 0;
        int reported = 0;
        for (int ward = 0; ward < WARDS; ward++) {
            int times = people / weight(ward) % 3;
            assertThat(times)
                    .as("ward %d in %d", ward, people)
                    .isBetween(least.getOrDefault(ward, 0), most.getOrDefault(ward, 0));
            sessions += times;
            reported += times > 0 ? 1 : 0;
        }
        assertThat(read.value("TT01").map(BigDecimal::intValueExact).orElse(0))
                .as("all figures of a report at once")
                .isEqualTo(sessions);
        assertThat(read.rests()).contains(new Completeness(reported, WARDS));
    }

    @Test
    void aConnectionThatBreaksInTheMiddleOfAnAcceptanceLeavesRightTotals() throws Exception {
        String period = "2021-H1";
        nation.record("W0-1", "br", "2021-02-01", 77);
        nation.send("canbow0", "W0", period);
        JdbcClient jdbc = nation.product.bean(JdbcClient.class);
        CountDownLatch accepted = new CountDownLatch(1);
        CountDownLatch killed = new CountDownLatch(1);
        int[] process = {0};
        try (var thread = Executors.newSingleThreadExecutor()) {
            Future<?> broken =
                    thread.submit(() ->
                            nation.product
                                    .bean(ScopedTransactions.class)
                                    .write(
                                            nation.scope("tinhba").readable(),
                                            () -> {
                                                process[0] =
                                                        jdbc.sql("SELECT pg_backend_pid()")
                                                                .query(Integer.class)
                                                                .single();
                                                accept("W0", period);
                                                accepted.countDown();
                                                return await(killed);
                                            }));
            accepted.await();
            jdbc.sql("SELECT pg_terminate_backend(:process)")
                    .param("process", process[0])
                    .query(Boolean.class)
                    .single();
            killed.countDown();
            assertThatThrownBy(broken::get).isNotNull();
        }
        assertThat(nation.collected("W0", period).state()).isEqualTo(CollectionState.SUBMITTED);
        assertThat(nation.official("T-03", period).rests()).contains(new Completeness(0, WARDS));
        assertThat(nation.official("T-03", period, "TT02")).isEmpty();

        accept("W0", period);
        assertThat(nation.official("T-03", period, "TT02")).isEqualTo("77");
    }

    private static void accept(String unit, String period) {
        nation.take("tinhba", unit, period, CollectionStep.ACCEPT, "");
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
