package vn.caunoi.demonstration;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import vn.caunoi.exchange.sheets.SheetFormat;

/**
 * How large an invented nation is. Equal numbers give equal records.
 *
 * @param communes of the whole nation since 1 July 2025; as many as Viet Nam has are 3,321
 * @param areasEach residential areas of a commune on average; they are very unequal
 * @param months before {@code until} of which there are records
 * @param until the first day after the records
 */
public record SimulatedNation(
        int provinces, int communes, int areasEach, int months, LocalDate until, long seed) {
    static final String CODE = "VN";

    /** The day from which districts are no more and communes are larger. */
    static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private static final long STEP = 0x9E37_79B9_7F4A_7C15L;

    /** Refuses what is no nation. */
    public SimulatedNation {
        if (provinces < 1 || communes < provinces || areasEach < 1 || months < 1) {
            throw new IllegalArgumentException("No nation has so few");
        }
    }

    static String province(int number) {
        return "MP%02d".formatted(number);
    }

    /** The day on which records begin. */
    LocalDate from() {
        return until.minusMonths(months);
    }

    /** What happens in one province does not depend on how many others there are. */
    RandomGenerator chance(int province) {
        return new SplittableRandom(seed * STEP + province);
    }

    /** Some provinces have three times as many communes as others. */
    List<Integer> communesOfProvinces() {
        RandomGenerator chance = chance(0);
        double[] weights =
                IntStream.range(0, provinces).mapToDouble(i -> 0.5 + chance.nextDouble()).toArray();
        double sum = Arrays.stream(weights).sum();
        int[] counts = new int[provinces];
        double owed = 0;
        int given = 0;
        for (int i = 0; i < provinces; i++) {
            owed += weights[i] * communes / sum;
            counts[i] = (int) Math.round(owed) - given;
            given += counts[i];
        }
        return Arrays.stream(counts).boxed().toList();
    }

    /** The units above the communes. */
    InventedSheet above(Words words) {
        InventedSheet sheet = new InventedSheet(SheetFormat.UNITS);
        sheet.row()
                .with("code", CODE)
                .with("level", "nation")
                .with("name", words.one("nation"))
                .with("valid_from", LocalDate.of(1945, 9, 2));
        for (int i = 1; i <= provinces; i++) {
            sheet.row()
                    .with("code", province(i))
                    .with("parent", CODE)
                    .with("level", "province")
                    .with("kind", words.one("province.kind"))
                    .with("name", words.one("simulated.province", i))
                    .with("valid_from", LocalDate.of(2010, 1, 1));
        }
        return sheet;
    }
}
