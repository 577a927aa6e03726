package vn.caunoi.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    /** The tree of W30, as a file of the import format. */
    static void units(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(
                folder.resolve("units.csv"),
                (Iterable<String>)
                        Stream.of(
                                                Stream.of(
                                                        "code,parent,level,kind,name,households,valid_from,valid_to,predecessors",
                                                        "VN,,nation,,Việt Nam,,1945-09-02,,"),
                                                IntStream.range(0, PROVINCES)
                                                        .mapToObj(
                                                                "P%1$02d,VN,province,tỉnh,Tỉnh %1$d,,2000-01-01,,"
                                                                        ::formatted),
                                                IntStream.range(0, COMMUNES)
                                                        .mapToObj(i ->
                                                                "%s,P%02d,commune,phường,Phường %d,,2000-01-01,,"
                                                                        .formatted(
                                                                                commune(i),
                                                                                i % PROVINCES,
                                                                                i)),
                                                IntStream.range(0, COMMUNES * AREAS_EACH)
                                                        .mapToObj(i ->
                                                                "%s,%s,residential_area,khu phố,Khu phố %d,200,2000-01-01,,"
                                                                        .formatted(
                                                                                area(i),
                                                                                commune(
                                                                                        i
                                                                                                / AREAS_EACH),
                                                                                i % AREAS_EACH
                                                                                        + 1)))
                                        .flatMap(lines -> lines)
                                ::iterator);
    }

    /** Everything that the matters consist of. */
    void load(BeanFactory product) {
        Ids ids = new Ids(product.getBean(JdbcClient.class));
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
                            m -> row(m, ids));
                    copy(
                            load,
                            "matters.key (matter_id, commune_id, sealed)",
                            m ->
                                    "%s\t%s\t%s"
                                            .formatted(
                                                    id(m),
                                                    ids.commune(area(m, count)),
                                                    bytes(m, 69)));
                    copy(
                            load,
                            "matters.step (matter_id, number, commune_id, step, state, hand, made_on, content)",
                            m ->
                                    "%s\t1\t%s\trecord\trecorded\tresident\t%s\t%s"
                                            .formatted(
                                                    id(m),
                                                    ids.commune(area(m, count)),
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
                                                    ids.commune(area(m, count)),
                                                    bytes(m, 32),
                                                    raised(m)));
                    load.run(
                            "CREATE TEMP TABLE said (matter_id uuid, commune_id uuid, desk uuid, area uuid, open boolean, text text) ON COMMIT DROP");
                    copy(load, "said", m -> said(m, ids));
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

    private String row(int m, Ids ids) {
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
                ids.commune(area),
                id(m).toString(),
                toHead(m) ? ids.area(area) : ids.commune(area),
                ids.area(area),
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

    private String said(int m, Ids ids) {
        int area = area(m, count);
        return String.join(
                "\t",
                id(m).toString(),
                ids.commune(area),
                toHead(m) ? ids.area(area) : ids.commune(area),
                ids.area(area),
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

    /** The ids that the product gave to the units. */
    private static final class Ids {
        private final String[] communes = new String[COMMUNES];
        private final String[] areas = new String[COMMUNES * AREAS_EACH];

        Ids(JdbcClient jdbc) {
            jdbc.sql("SELECT code, id::text FROM organization.unit WHERE code LIKE 'C%'")
                    .query((row, number) -> {
                        String code = row.getString(1);
                        int commune = Integer.parseInt(code.substring(1, 5));
                        if (code.length() == 5) {
                            communes[commune] = row.getString(2);
                        } else {
                            areas[commune * AREAS_EACH + Integer.parseInt(code.substring(6))] =
                                    row.getString(2);
                        }
                        return commune;
                    })
                    .list();
        }

        String commune(int area) {
            return communes[area / AREAS_EACH];
        }

        String area(int area) {
            return areas[area];
        }
    }
}
