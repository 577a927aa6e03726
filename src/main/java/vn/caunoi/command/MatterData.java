package vn.caunoi.command;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.matters.MatterPrograms;
import vn.caunoi.storage.OwnerLoad;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;

/**
 * The nation's matters of five years, skewed to few areas. Each has its row, its words in the
 * search, its key, one voice and the step of its recording, sealed as the product seals them; each
 * commune has a body that answers.
 */
final class MatterData {
    private static final int DAYS = 1_826;
    private static final int PORTION = 5_000;
    private static final int SAMPLES = 200;

    /** Days before the last one on which the clocks first have something to do. */
    private static final int REMINDED = 5;

    private static final HexFormat HEX = HexFormat.of();
    private static final List<String> KINDS =
            List.of("petition", "reflection", "petition", "voter_petition", "reflection");
    private static final List<String> TOPICS =
            List.of("roads_lighting", "environment", "land", "order", "education", "water_power");
    private static final List<String> CHANNELS =
            List.of("resident_page", "head", "meeting", "letter", "phone");

    private final int count;
    private final LocalDate today;
    private final MatterTexts texts;

    MatterData(int count, LocalDate today, MatterTexts texts) {
        this.count = count;
        this.today = today;
        this.texts = texts;
    }

    /** Everything that the matters consist of. */
    void load(BeanFactory product) {
        MatterPrograms programs = product.getBean(MatterPrograms.class);
        OwnerLoad.fill(
                product,
                List.of(
                        "matters.words",
                        "matters.step",
                        "matters.matter",
                        "matters.key",
                        "matters.voice",
                        "matters.body"),
                List.of(
                        load -> {
                            bodies(load);
                            copy(
                                    load,
                                    "matters.matter (commune_id, id, unit_id, area_id, code, raised_on, channel, kind, topic, competence, sorted_on, state, is_open, forwards, answers, front_began, front_due, front_working, body_began, body_due, body_working, body_id, forwarded_on, answered_on, told_on, closed_on, outcome, look_on)",
                                    this::row);
                            copy(
                                    load,
                                    "matters.voice (id, matter_id, commune_id, code_digest, raised_on)",
                                    this::voice);
                        },
                        load -> {
                            copy(
                                    load,
                                    "matters.words (matter_id, commune_id, text, tokens)",
                                    this::words);
                        },
                        load -> sealed(load, programs)));
        check(product);
    }

    /** The search knows the words exactly as if the product had written them. */
    private void check(BeanFactory product) {
        UUID[] samples =
                IntStream.range(0, SAMPLES)
                        .mapToObj(i -> id((int) ((long) i * count / SAMPLES)))
                        .toArray(UUID[]::new);
        boolean same =
                product.getBean(ScopedTransactions.class)
                        .read(
                                Reach.EVERYTHING,
                                () ->
                                        product.getBean(JdbcClient.class)
                                                .sql(
                                                        """
                                                        SELECT count(*) > 0 AND bool_and(w.tokens = matters.tokens(
                                                            w.text, m.commune_id, m.unit_id, m.area_id, m.is_open))
                                                        FROM matters.words w JOIN matters.matter m ON m.id = w.matter_id
                                                        WHERE w.matter_id = ANY(:ids)
                                                        """)
                                                .param("ids", samples)
                                                .query(Boolean.class)
                                                .single());
        if (!same) {
            throw new IllegalStateException("The words are not those of the product");
        }
    }

    private static void bodies(OwnerLoad load) {
        load.copy(
                "matters.body (id, commune_id, code, name, kind, valid_from)",
                rows(
                        0,
                        NationTree.COMMUNES,
                        commune ->
                                "%s\t%s\tubnd\tỦy ban nhân dân\tpeoples_committee\t2000-01-01"
                                        .formatted(
                                                bodyId(commune), NationTree.communeId(commune))));
    }

    /** Key and step come from one sealing. */
    private void sealed(OwnerLoad load, MatterPrograms programs) {
        for (int from = 0; from < count; from += PORTION) {
            int until = Math.min(count, from + PORTION);
            List<MatterPrograms.Sealed> sealed =
                    IntStream.range(from, until)
                            .mapToObj(m -> programs.sealed(id(m), texts.text(m)))
                            .toList();
            int first = from;
            load.copy(
                    "matters.key (matter_id, commune_id, sealed)",
                    rows(
                            from,
                            until,
                            m ->
                                    String.join(
                                            "\t",
                                            id(m).toString(),
                                            communeId(m),
                                            bytes(sealed.get(m - first).key()))));
            load.copy(
                    "matters.step (matter_id, number, commune_id, step, state, hand, made_on, content)",
                    rows(
                            from,
                            until,
                            m ->
                                    String.join(
                                            "\t",
                                            id(m).toString(),
                                            "1",
                                            communeId(m),
                                            "record\trecorded\tresident",
                                            raised(m).toString(),
                                            bytes(sealed.get(m - first).content()))));
        }
    }

    private void copy(OwnerLoad load, String table, IntFunction<String> row) {
        for (int from = 0; from < count; from += PORTION) {
            load.copy(table, rows(from, Math.min(count, from + PORTION), row));
        }
    }

    private static ByteArrayInputStream rows(int from, int until, IntFunction<String> row) {
        return new ByteArrayInputStream(
                IntStream.range(from, until)
                        .mapToObj(row)
                        .collect(Collectors.joining("\n", "", "\n"))
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** As performance.md says; a smaller trial keeps the busiest commune as busy as it can. */
    private int area(int m) {
        double x = (double) (m * 7_919L % count) / count;
        return (int) (NationTree.COMMUNES * NationTree.W30.areasEach() * x * x);
    }

    private String communeId(int m) {
        return NationTree.communeId(area(m) / NationTree.W30.areasEach());
    }

    /** One in three of an area goes to its head. */
    private String deskId(int m) {
        return m % 3 == 0 ? NationTree.areaId(area(m)) : communeId(m);
    }

    private LocalDate raised(int m) {
        return today.minusDays(m * 31L % DAYS);
    }

    private static UUID id(int m) {
        return new UUID(
                0x0190_0000_0000_7000L | ((long) (m >> 12) << 16) | (m & 0xfff),
                0x8000_0000_0000_0000L | m);
    }

    private static String bodyId(int commune) {
        return new UUID(0x0180_0000_0000_7000L, 0x8000_0000_0000_0000L | commune).toString();
    }

    private static boolean isOpen(int m) {
        return m % 5 > 2;
    }

    /** 3 in 100 of the open ones are late. */
    private static boolean isLate(int m) {
        return m / 5 % 100 < 3;
    }

    private String row(int m) {
        int area = area(m);
        LocalDate raised = raised(m);
        boolean open = isOpen(m);
        LocalDate due =
                isLate(m) ? today.minusDays(1 + m % 20) : today.plusDays(REMINDED + m / 5 % 30);
        LocalDate began = due.minusDays(40);
        String clock = began + "\t" + due + "\ttrue";
        String none = "\\N\t\\N\t\\N";
        boolean withBody = m % 2 == 0;
        return String.join(
                "\t",
                communeId(m),
                id(m).toString(),
                deskId(m),
                NationTree.areaId(area),
                "M" + (10_000_000 + m),
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
                open && !withBody ? "\\N" : bodyId(area / NationTree.W30.areasEach()),
                open && !withBody ? "\\N" : raised.toString(),
                open ? "\\N\t\\N\t\\N\t\\N" : "%1$s\t%1$s\t%1$s\tsettled".formatted(raised),
                open ? due.minusDays(REMINDED).toString() : "\\N");
    }

    private String voice(int m) {
        UUID id = id(m);
        return String.join(
                "\t",
                new UUID(id.getMostSignificantBits(), 7L + m).toString(),
                id.toString(),
                communeId(m),
                digest(m),
                raised(m).toString());
    }

    /** Like the digest of a code that nobody knows. */
    private static String digest(int m) {
        long mixed = (m + 1) * 0x9e37_79b9_7f4a_7c15L;
        return "\\\\x" + HEX.toHexDigits(mixed).concat(HEX.toHexDigits(~mixed)).repeat(2);
    }

    private String words(int m) {
        List<String> marks =
                List.of(
                        "'+c" + communeId(m) + "'",
                        "'+u" + deskId(m) + "'",
                        "'+a" + NationTree.areaId(area(m)) + "'",
                        isOpen(m) ? "'+open'" : "");
        return String.join(
                "\t", id(m).toString(), communeId(m), texts.text(m), texts.tokens(m, marks));
    }

    private static String bytes(byte[] content) {
        return "\\\\x" + HEX.formatHex(content);
    }
}
