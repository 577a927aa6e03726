package vn.caunoi.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactory;
import vn.caunoi.storage.OwnerLoad;

/**
 * The nation's matters of five years, skewed to few areas. Each has its row, its words in the
 * search, its key, one voice and the step of its recording; key and step are random bytes of the
 * product's length, since no line that is measured opens those of an old matter.
 */
final class MatterData {
    static final int COMMUNES = 3_321;
    static final int AREAS_EACH = 30;
    private static final int PROVINCES = 34;
    private static final int DAYS = 1_826;
    private static final int BODY = 400;
    private static final int PORTION = 20_000;
    private static final List<String> KINDS =
            List.of("petition", "reflection", "petition", "voter_petition", "reflection");
    private static final List<String> TOPICS =
            List.of("roads_lighting", "environment", "land", "order", "education", "water_power");
    private static final List<String> CHANNELS =
            List.of("resident_page", "head", "meeting", "letter", "phone");

    private final int count;
    private final LocalDate today;
    private final List<String> words;

    MatterData(int count, LocalDate today) {
        this.count = count;
        this.today = today;
        this.words = words();
    }

    private static List<String> words() {
        try (InputStream in =
                MatterData.class.getResourceAsStream("/vn/caunoi/command/matter-words.txt")) {
            return List.of(
                    new String(
                                    java.util.Objects.requireNonNull(in).readAllBytes(),
                                    StandardCharsets.UTF_8)
                            .strip()
                            .split("\\s+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String commune(int number) {
        return "C%04d".formatted(number);
    }

    static String area(int number) {
        return commune(number / AREAS_EACH) + "-%02d".formatted(number % AREAS_EACH);
    }

    /** The tree of W30. */
    static void units(BeanFactory product) {
        OwnerLoad.fill(
                product,
                List.of("organization.unit", "organization.unit_version"),
                load -> {
                    copyUnits(
                            load,
                            "organization.unit (id, code)",
                            unit -> unit.id() + "\t" + unit.code());
                    copyUnits(
                            load,
                            "organization.unit_version (id, unit_id, valid_from, level, kind, name, parent_id, households)",
                            unit ->
                                    String.join(
                                            "\t",
                                            unit.id(),
                                            unit.id(),
                                            "2000-01-01",
                                            unit.level(),
                                            unit.level(),
                                            unit.code(),
                                            unit.parent(),
                                            unit.level().equals("residential_area")
                                                    ? "200"
                                                    : "\\N"));
                });
    }

    private record BenchUnit(String id, String code, String level, String parent) {}

    private static void copyUnits(OwnerLoad load, String table, Function<BenchUnit, String> row) {
        load.copy(
                table,
                new ByteArrayInputStream(
                        Stream.of(
                                        Stream.of(new BenchUnit(unitId(0), "VN", "nation", "\\N")),
                                        IntStream.range(0, PROVINCES)
                                                .mapToObj(i ->
                                                        new BenchUnit(
                                                                unitId(1 + i),
                                                                "P%02d".formatted(i),
                                                                "province",
                                                                unitId(0))),
                                        IntStream.range(0, COMMUNES)
                                                .mapToObj(i ->
                                                        new BenchUnit(
                                                                communeId(i),
                                                                commune(i),
                                                                "commune",
                                                                unitId(1 + i % PROVINCES))),
                                        IntStream.range(0, COMMUNES * AREAS_EACH)
                                                .mapToObj(i ->
                                                        new BenchUnit(
                                                                areaId(i),
                                                                area(i),
                                                                "residential_area",
                                                                communeId(i / AREAS_EACH))))
                                .flatMap(units -> units)
                                .map(row)
                                .collect(Collectors.joining("\n", "", "\n"))
                                .getBytes(StandardCharsets.UTF_8)));
    }

    private static String unitId(int number) {
        return new UUID(0x0170_0000_0000_7000L, 0x8000_0000_0000_0000L | number).toString();
    }

    private static String communeId(int commune) {
        return unitId(1_000 + commune);
    }

    private static String areaId(int area) {
        return unitId(10_000 + area);
    }

    /** Everything that the matters consist of. */
    void load(BeanFactory product) {
        OwnerLoad.fill(
                product,
                List.of(
                        "matters.matter",
                        "matters.key",
                        "matters.step",
                        "matters.voice",
                        "matters.words"),
                load -> {
                    copy(
                            load,
                            "matters.matter (commune_id, id, unit_id, area_id, code, raised_on, channel, kind, topic, competence, sorted_on, state, is_open, forwards, answers, front_began, front_due, front_working, body_began, body_due, body_working, forwarded_on, answered_on, told_on, closed_on, outcome, look_on)",
                            this::row);
                    copy(
                            load,
                            "matters.key (matter_id, commune_id, sealed)",
                            m ->
                                    "%s\t%s\t%s"
                                            .formatted(
                                                    id(m),
                                                    communeId(area(m, count) / AREAS_EACH),
                                                    bytes(m, 69)));
                    copy(
                            load,
                            "matters.step (matter_id, number, commune_id, step, state, hand, made_on, content)",
                            m ->
                                    "%s\t1\t%s\trecord\trecorded\tresident\t%s\t%s"
                                            .formatted(
                                                    id(m),
                                                    communeId(area(m, count) / AREAS_EACH),
                                                    raised(m),
                                                    bytes(m, BODY)));
                    copy(
                            load,
                            "matters.voice (id, matter_id, commune_id, code_digest, raised_on)",
                            m ->
                                    "%s\t%s\t%s\t%s\t%s"
                                            .formatted(
                                                    new UUID(
                                                            id(m).getMostSignificantBits(), 7L + m),
                                                    id(m),
                                                    communeId(area(m, count) / AREAS_EACH),
                                                    bytes(m, 32),
                                                    raised(m)));
                    load.run(
                            "CREATE TEMP TABLE said (matter_id uuid, commune_id uuid, desk uuid, area uuid, open boolean, text text) ON COMMIT DROP");
                    copy(load, "said", this::said);
                    load.run(
                            """
                            INSERT INTO matters.words (matter_id, commune_id, text, tokens)
                            SELECT matter_id, commune_id, text, matters.tokens(text, commune_id, desk, area, open)
                            FROM said
                            """);
                });
    }

    private void copy(OwnerLoad load, String table, IntFunction<String> row) {
        for (int from = 0; from < count; from += PORTION) {
            load.copy(
                    table,
                    new ByteArrayInputStream(
                            IntStream.range(from, Math.min(count, from + PORTION))
                                    .mapToObj(row)
                                    .collect(Collectors.joining("\n", "", "\n"))
                                    .getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** As performance.md says; a smaller trial keeps the busiest commune as busy as it can. */
    private static int area(int m, int count) {
        double x = (double) (m * 7_919L % count) / count;
        return (int) (COMMUNES * AREAS_EACH * x * x);
    }

    private LocalDate raised(int m) {
        return today.minusDays(m * 31L % DAYS);
    }

    private static UUID id(int m) {
        return new UUID(
                0x0190_0000_0000_7000L | ((long) (m >> 12) << 16) | (m & 0xfff),
                0x8000_0000_0000_0000L | m);
    }

    private static boolean isOpen(int m) {
        return m % 5 > 2;
    }

    /** 3 in 100 of the open ones are late. */
    private static boolean isLate(int m) {
        return m / 5 % 100 < 3;
    }

    /** One in three of an area goes to its head. */
    private static boolean toHead(int m) {
        return m % 3 == 0;
    }

    private String row(int m) {
        int area = area(m, count);
        LocalDate raised = raised(m);
        boolean open = isOpen(m);
        LocalDate due = isLate(m) ? today.minusDays(1 + m % 20) : today.plusDays(3 + m % 30);
        LocalDate began = due.minusDays(40);
        String clock = began + "\t" + due + "\ttrue";
        String none = "\\N\t\\N\t\\N";
        boolean withBody = m % 2 == 0;
        return String.join(
                "\t",
                communeId(area / AREAS_EACH),
                id(m).toString(),
                toHead(m) ? areaId(area) : communeId(area / AREAS_EACH),
                areaId(area),
                "M%07d".formatted(m),
                raised.toString(),
                CHANNELS.get(m / 7 % CHANNELS.size()),
                KINDS.get(m / 11 % KINDS.size()),
                TOPICS.get(m / 13 % TOPICS.size()),
                "body",
                raised.toString(),
                open ? (withBody ? "in_progress" : "classified") : "closed",
                String.valueOf(open),
                open && !withBody ? "0" : "1",
                open ? "0" : "1",
                open && !withBody ? clock : none,
                open && withBody ? clock : none,
                open && !withBody ? "\\N" : raised.toString(),
                open ? "\\N\t\\N\t\\N\t\\N" : "%1$s\t%1$s\t%1$s\tsettled".formatted(raised),
                open ? due.minusDays(5).toString() : "\\N");
    }

    private String said(int m) {
        int area = area(m, count);
        return String.join(
                "\t",
                id(m).toString(),
                communeId(area / AREAS_EACH),
                toHead(m) ? areaId(area) : communeId(area / AREAS_EACH),
                areaId(area),
                String.valueOf(isOpen(m)),
                text(m));
    }

    /** 40 to 400 characters of the list's words. */
    String text(int m) {
        Random random = new Random(m);
        int length = 40 + random.nextInt(361);
        StringBuilder text = new StringBuilder(length + 8);
        while (true) {
            String word = words.get(random.nextInt(words.size()));
            if (text.length() + word.length() + 1 > length) {
                return text.toString();
            }
            text.append(text.isEmpty() ? "" : " ").append(word);
        }
    }

    /** 2 to 4 words without marks, every fifth query with one letter changed. */
    List<String> queries(int number) {
        Random random = new Random(4_711);
        List<String> queries = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String query =
                    random.ints(2 + random.nextInt(3), 0, words.size())
                            .mapToObj(words::get)
                            .map(MatterData::plain)
                            .collect(Collectors.joining(" "));
            queries.add(i % 5 == 4 ? withSlip(query, random) : query);
        }
        return queries;
    }

    private static String withSlip(String query, Random random) {
        int at = random.nextInt(query.length());
        while (query.charAt(at) == ' ') {
            at = random.nextInt(query.length());
        }
        char other = (char) ('a' + (query.charAt(at) - 'a' + 1 + random.nextInt(24)) % 26);
        return query.substring(0, at) + other + query.substring(at + 1);
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd');
    }

    private static String bytes(int m, int length) {
        byte[] bytes = new byte[length];
        new Random(m * 31L + length).nextBytes(bytes);
        return "\\\\x" + HexFormat.of().formatHex(bytes);
    }
}
