package vn.caunoi.reports.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
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
    private static final int WARDS = 20;
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
            activities.append(activity(ward, "w", "2022-02-01"));
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

    /** Half of the wards hold sessions, the others go out to clean up. */
    private enum Work {
        SESSIONS("outreach", "TT01", "TT02"),
        CLEANING("clean_up", "N301", "N302");

        private final String kind;
        private final String times;
        private final String people;

        Work(String kind, String times, String people) {
            this.kind = kind;
            this.times = times;
            this.people = people;
        }

        static Work of(int ward) {
            return ward < WARDS / 2 ? SESSIONS : CLEANING;
        }
    }

    private static String activity(int ward, String id, String day) {
        return "%s,W%d-1,%s,%s,policy,Một buổi,%d,,,\n"
                .formatted(id, ward, day, Work.of(ward).kind, weight(ward));
    }

    /** In threes, a sum tells of each ward of its kind how far it has come: 0, 1 or 2. */
    private static int weight(int ward) {
        return (int) Math.pow(3, ward % (WARDS / 2));
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
        String whole =
                String.valueOf(IntStream.range(0, WARDS / 2).map(ward -> 2 * weight(ward)).sum());
        assertThat(nation.official("T-03", PERIOD, "TT02")).isEqualTo(whole);
        assertThat(nation.official("T-03", PERIOD, "N302")).isEqualTo(whole);
        assertThat(nation.official("T-03", PERIOD).rests())
                .contains(new Completeness(WARDS, WARDS));
    }

    private static void submitAndCorrect(int ward) {
        String officer = "canbow" + ward;
        String unit = "W" + ward;
        nation.send(officer, unit, PERIOD);
        accept(unit, ward, 1);
        nation.product.take(WardFiles.empty().activities(activity(ward, "zw", "2022-02-02")));
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
        Map<Work, Integer> sum = new EnumMap<>(Work.class);
        int reported = 0;
        for (int ward = 0; ward < WARDS; ward++) {
            int people = whole(read, Work.of(ward).people);
            int times = people / weight(ward) % 3;
            assertThat(times)
                    .as("ward %d in %d", ward, people)
                    .isBetween(least.getOrDefault(ward, 0), most.getOrDefault(ward, 0));
            sum.merge(Work.of(ward), times, Integer::sum);
            reported += times > 0 ? 1 : 0;
        }
        sum.forEach((work, times) ->
                assertThat(whole(read, work.times))
                        .as("all figures of a report at once")
                        .isEqualTo(times));
        assertThat(read.rests()).contains(new Completeness(reported, WARDS));
    }

    private static int whole(OfficialReport read, String code) {
        return read.value(code).map(BigDecimal::intValueExact).orElse(0);
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
