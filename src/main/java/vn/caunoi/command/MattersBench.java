package vn.caunoi.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Role;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Scopes;
import vn.caunoi.access.Tokens;
import vn.caunoi.matters.MatterPrograms;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;

/**
 * {@code bench matters}: a million matters of five years; what the officer of the busiest commune
 * waits for, and how many new ones are taken in. Everything as the role that serves, under
 * row-level security.
 */
final class MattersBench {
    private static final int QUERIES = 200;
    private static final int LISTS = 300;
    private static final int SENDERS = 4;
    private static final int WARM = 60;
    private static final String BUSIEST = NationTree.commune(0);

    private final Scratch scratch;
    private final Figures figures;
    private final int count;
    private final int seconds;
    private final MatterTexts texts = new MatterTexts();
    private double sqlList;
    private double intakePerSecond;

    MattersBench(Scratch scratch, Figures figures, int count, int seconds) {
        this.scratch = scratch;
        this.figures = figures;
        this.count = count;
        this.seconds = seconds;
    }

    void run() throws IOException, InterruptedException {
        String token =
                scratch.withProduct(context -> {
                    LocalDate today = LocalDate.now(context.getBean(Clock.class));
                    long began = System.nanoTime();
                    NationTree.W30.load(context);
                    figures.line("matters.units_load_s", Figures.seconds(began), "s");
                    MatterData data = new MatterData(count, today, texts);
                    began = System.nanoTime();
                    data.load(context);
                    figures.line("matters.load_s", Figures.seconds(began), "s");
                    sweep(context, today);
                    AccountId officer = officer(context, today);
                    inProcess(context, officer, today);
                    return context.getBean(Tokens.class).issue(officer);
                });
        LocalDate today = LocalDate.now(Clock.systemDefaultZone());
        try (ServedProcess served = ServedProcess.start(scratch)) {
            served.awaitReady();
            lists(token, today);
            pages();
            searches(token);
            intake(served, token);
        }
        scratch.withProduct(context -> {
            double plain = new MatterBaseline(context, seconds).intake(SENDERS);
            figures.line("matters.sql_intake_per_s", plain, "matters/s");
            figures.line("matters.intake_ratio_to_sql", intakePerSecond / plain, "ratio");
            return context;
        });
    }

    /** Every open matter has a clock; this is what all of them ask for on one day. */
    private void sweep(ApplicationContext context, LocalDate today) {
        long began = System.nanoTime();
        MatterPrograms.Swept swept = context.getBean(MatterPrograms.class).sweep(today);
        figures.line("matters.sweep_s", Figures.seconds(began), "s");
        figures.line("matters.sweep_looked", swept.looked(), "matters");
        figures.line("matters.sweep_drafts", swept.drafts(), "letters");
        if (swept.failed() > 0 || swept.drafts() == 0) {
            throw new IllegalStateException("The clocks did not do their work: " + swept);
        }
    }

    private static AccountId officer(ApplicationContext context, LocalDate today) {
        Accounts accounts = context.getBean(Accounts.class);
        AccountId officer =
                accounts.open(BenchDesk.OFFICER, BenchDesk.PASSWORD, Optional.empty())
                        .orElseThrow();
        accounts.appoint(
                officer,
                Role.WARD_OFFICER,
                context.getBean(Units.class).named(BUSIEST, today).map(unit -> unit.id()),
                today);
        return officer;
    }

    private void inProcess(ApplicationContext context, AccountId officer, LocalDate today) {
        MatterPrograms programs = context.getBean(MatterPrograms.class);
        Units units = context.getBean(Units.class);
        Scope scope = context.getBean(Scopes.class).of(officer);
        UnitId commune = units.named(BUSIEST, today).orElseThrow().id();
        List<UnitId> areas = new ArrayList<>();
        for (int i = 0; i < NationTree.W30.areasEach(); i++) {
            areas.add(units.named(NationTree.W30.area(i), today).orElseThrow().id());
        }
        MatterBaseline baseline = new MatterBaseline(context, seconds);
        sqlList = baseline.list(scope.readable(), commune, LISTS);
        figures.line("matters.sql_list_p95_ms", sqlList, "ms");
        List<String> queries = texts.queries(QUERIES);
        double plain = baseline.search(scope.readable(), queries);
        figures.line("matters.sql_search_p95_ms", plain, "ms");
        double search =
                p95(
                        QUERIES,
                        i -> programs.search(scope, commune, Optional.empty(), queries.get(i), 50));
        figures.line("matters.search_desk_p95_ms", search, "ms");
        figures.line("matters.search_ratio_to_sql", search / plain, "ratio");
        double plainSimilar = baseline.similar(scope.readable(), commune, texts, count, QUERIES);
        figures.line("matters.sql_similar_p95_ms", plainSimilar, "ms");
        double similar =
                p95(
                        QUERIES,
                        i ->
                                programs.similar(
                                        scope,
                                        commune,
                                        Optional.of(areas.get(i % areas.size())),
                                        texts.text(count + i)));
        figures.line("matters.similar_p95_ms", similar, "ms");
        figures.line("matters.similar_ratio_to_sql", similar / plainSimilar, "ratio");
    }

    /** Every page a different one, once for warmth and once for the clock. */
    private static double p95(int times, IntConsumer work) {
        for (int i = 0; i < Math.min(WARM, times); i++) {
            work.accept(times - 1 - i);
        }
        long[] nanos = new long[times];
        for (int i = 0; i < times; i++) {
            long began = System.nanoTime();
            work.accept(i);
            nanos[i] = System.nanoTime() - began;
        }
        return Figures.p95(nanos);
    }

    private void lists(String token, LocalDate today) throws IOException {
        List<String> filters =
                List.of(
                        "",
                        "&state=in_progress",
                        "&state=classified&kind=petition",
                        "&topic=land",
                        "&state=closed&topic=education",
                        "&kind=voter_petition");
        try (Wire wire = new Wire(ServedProcess.PORT, false).withToken(token)) {
            double list =
                    p95(
                            LISTS,
                            i -> {
                                String unit = i % 7 == 6 ? NationTree.W30.area(i % 30) : BUSIEST;
                                String deep =
                                        i % 2 == 0
                                                ? ""
                                                : "&after="
                                                        + today.minusDays(i * 6L)
                                                        + "_ffffffff-ffff-ffff-ffff-ffffffffffff";
                                get(
                                        wire,
                                        "/api/v1/matters?unit="
                                                + unit
                                                + filters.get(i % filters.size())
                                                + deep);
                            });
            figures.line("matters.list_p95_ms", list, "ms");
            figures.line("matters.list_ratio_to_sql", list / sqlList, "ratio");
        }
    }

    /** The same inbox as the officer sees it on the screen. */
    private void pages() throws IOException {
        List<String> filters = List.of("", "?nhom=waiting", "?loai=petition", "?linhvuc=land");
        try (Wire browser = new Wire(ServedProcess.PORT, true)) {
            browser.signIn(BenchDesk.OFFICER, BenchDesk.PASSWORD);
            figures.line(
                    "matters.page_p95_ms",
                    p95(LISTS, i -> get(browser, "/y-kien" + filters.get(i % filters.size()))),
                    "ms");
        }
    }

    private void searches(String token) throws IOException {
        List<String> queries = texts.queries(QUERIES);
        try (Wire wire = new Wire(ServedProcess.PORT, false).withToken(token)) {
            figures.line(
                    "matters.search_p95_ms",
                    p95(
                            QUERIES,
                            i ->
                                    get(
                                            wire,
                                            "/api/v1/matters?unit="
                                                    + BUSIEST
                                                    + "&words="
                                                    + URLEncoder.encode(
                                                            queries.get(i),
                                                            StandardCharsets.US_ASCII))),
                    "ms");
        }
    }

    private static void get(Wire wire, String path) {
        try {
            Wire.Answer answer = wire.get(path);
            if (answer.status() != 200) {
                throw new IllegalStateException(path + " answered " + answer.status());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void intake(ServedProcess served, String token)
            throws IOException, InterruptedException {
        List<Wire> wires = new ArrayList<>();
        try {
            for (int i = 0; i < SENDERS; i++) {
                wires.add(new Wire(ServedProcess.PORT, false).withToken(token));
            }
            perSecond(wires, seconds);
            double cpu = served.cpuSeconds();
            double rate = perSecond(wires, seconds);
            intakePerSecond = rate;
            figures.line("matters.intake_per_s", rate, "matters/s");
            figures.line(
                    "matters.intake_cpu_us",
                    (served.cpuSeconds() - cpu) / (rate * seconds) * 1e6,
                    "us");
        } finally {
            for (Wire wire : wires) {
                wire.close();
            }
        }
    }

    private double perSecond(List<Wire> wires, int duration) throws InterruptedException {
        long began = System.nanoTime();
        long until = began + duration * 1_000_000_000L;
        try (ExecutorService senders = Executors.newFixedThreadPool(wires.size())) {
            List<Future<Long>> counts = new ArrayList<>();
            for (Wire wire : wires) {
                counts.add(senders.submit(() -> send(wire, until)));
            }
            long all = 0;
            for (Future<Long> one : counts) {
                all += one.get();
            }
            return all / Figures.seconds(began);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private long send(Wire wire, long until) throws IOException {
        long sent = 0;
        while (System.nanoTime() < until) {
            int number = Math.toIntExact(sent % 10_000);
            Wire.Answer answer =
                    wire.post(
                            "/api/v1/matters",
                            ascii(
                                    """
                                    {"unit": "%s", "to": "head", "channel": "phone", "text": "%s",
                                     "sender": {"name": "Nguyễn Văn %s", "phone": "09%08d"}}\
                                    """
                                            .formatted(
                                                    NationTree.W30.area(number % 30),
                                                    texts.text(number),
                                                    (char) ('A' + number % 20),
                                                    number)));
            if (answer.status() != 201) {
                throw new IllegalStateException(answer.status() + " " + answer.text());
            }
            sent++;
        }
        return sent;
    }

    private static String ascii(String json) {
        return json.chars()
                .mapToObj(letter ->
                        letter < 128 ? Character.toString(letter) : "\\u%04x".formatted(letter))
                .collect(Collectors.joining());
    }
}
