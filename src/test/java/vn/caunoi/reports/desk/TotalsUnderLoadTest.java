package vn.caunoi.reports.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.figures.Ward;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.reports.FigurePrograms;
import vn.caunoi.reports.totals.TotalKeeping;
import vn.caunoi.testing.TestProduct;

/** Twenty wards write at once while the nation reads, and the keeper of totals is cut off. */
class TotalsUnderLoadTest {
    private static final int WARDS = 20;
    private static final int FORMS_EACH = 12;
    private static final Period MARCH = new Period(PeriodKind.MONTH, LocalDate.of(2022, 3, 1));
    private static final Period FIRST_HALF = Period.containing(PeriodKind.HALF_YEAR, MARCH.from());

    private static TestProduct product;
    private static List<String> codes;

    @BeforeAll
    static void startWithTwentyWards() {
        product = TestProduct.start();
        StringBuilder units =
                new StringBuilder("T-02,VN,province,tỉnh,Tỉnh Thứ Hai,,2010-01-01,,\n");
        for (int i = 0; i < WARDS; i++) {
            units.append(
                    """
                    W%1$d,T-0%2$d,commune,phường,Phường %1$d,,2010-01-01,,
                    W%1$d-1,W%1$d,residential_area,khu phố,Khu phố 1,100,2012-01-01,,
                    """
                            .formatted(i, 1 + i % 2));
        }
        Ward.more("W").tree(units.toString()).cleanlyInto(product);
        codes =
                product.bean(FigurePrograms.class)
                        .typedFlows(UnitLevel.RESIDENTIAL_AREA, PeriodKind.MONTH)
                        .subList(0, 2);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    /**
     * Each form raises two figures of its area by one, together. A serial model says of each read:
     * both totals are equal, never below what was answered before it, never above what was begun.
     */
    @Test
    void everyReadOfTheNationIsOneThatASerialRunCouldShow() throws Exception {
        long before = national(MARCH, codes.getFirst());
        AtomicLong begun = new AtomicLong(before);
        AtomicLong answered = new AtomicLong(before);
        AtomicBoolean over = new AtomicBoolean();
        List<String> wrong = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(WARDS + 2)) {
            Future<?> keeper =
                    people.submit(() -> {
                        while (!over.get()) {
                            product.bean(TotalKeeping.class).takeUp();
                        }
                    });
            Future<Long> reader =
                    people.submit(() -> {
                        long reads = 0;
                        while (!over.get()) {
                            long low = answered.get();
                            Map<String, BigDecimal> now = values(MARCH);
                            long high = begun.get();
                            long one = now.getOrDefault(codes.get(0), BigDecimal.ZERO).longValue();
                            long two = now.getOrDefault(codes.get(1), BigDecimal.ZERO).longValue();
                            if (one != two || one < low || one > high) {
                                wrong.add(low + " <= " + one + " = " + two + " <= " + high);
                            }
                            reads++;
                        }
                        return reads;
                    });
            List<Future<?>> writers = new ArrayList<>();
            for (int ward = 0; ward < WARDS; ward++) {
                int number = ward;
                writers.add(
                        people.submit(() -> {
                            for (int form = 1; form <= FORMS_EACH; form++) {
                                begun.incrementAndGet();
                                send(number, MARCH, form);
                                answered.incrementAndGet();
                            }
                        }));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
            over.set(true);
            keeper.get();
            assertThat(reader.get()).isPositive();
        }
        assertThat(wrong).isEmpty();
        assertThat(national(MARCH, codes.getFirst())).isEqualTo(before + WARDS * FORMS_EACH);
    }

    /** Its connection is torn off at any moment, as when the process is killed. */
    @Test
    void aKeeperThatIsCutOffLeavesTotalsThatAreRight() throws Exception {
        Period april = MARCH.next();
        Random random = new Random(7);
        long expected = 0;
        for (int round = 1; round <= 15; round++) {
            for (int ward = 0; ward < WARDS; ward += 3) {
                send(ward, april, round);
            }
            expected = round * IntStream.range(0, WARDS).filter(ward -> ward % 3 == 0).count();
            if (round == 3) {
                national(april, codes.getFirst());
                national(FIRST_HALF, codes.getFirst());
            }
            Thread keeper =
                    Thread.ofPlatform()
                            .start(() -> {
                                try {
                                    product.bean(TotalKeeping.class).takeUp();
                                } catch (RuntimeException cutOff) {
                                    // what it began is gone with its connection
                                }
                            });
            Thread.sleep(random.nextInt(30));
            product.database().cutOffWhoWorks();
            keeper.join();
            assertThat(national(april, codes.getFirst())).as("round " + round).isEqualTo(expected);
        }
        while (product.bean(TotalKeeping.class).takeUp()) {
            // until nothing is left
        }
        assertThat(national(april, codes.getFirst())).isEqualTo(expected);
    }

    private static void send(int ward, Period period, int value) {
        product.bean(FigurePrograms.class)
                .take(
                        TestProduct.EVERYTHING,
                        period,
                        List.of(
                                new FigurePrograms.Form(
                                        "W" + ward + "-1",
                                        Map.of(
                                                codes.get(0), BigDecimal.valueOf(value),
                                                codes.get(1), BigDecimal.valueOf(value)))));
    }

    private static long national(Period period, String code) {
        return values(period).getOrDefault(code, BigDecimal.ZERO).longValue();
    }

    private static Map<String, BigDecimal> values(Period period) {
        try {
            return asked(period);
        } catch (DataAccessException tornOff) {
            return asked(period);
        }
    }

    private static Map<String, BigDecimal> asked(Period period) {
        return product.bean(FigurePrograms.class)
                .values(TestProduct.EVERYTHING, "VN", period, Set.copyOf(codes), false)
                .getFirst()
                .values();
    }
}
