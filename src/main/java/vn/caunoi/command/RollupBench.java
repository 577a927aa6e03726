package vn.caunoi.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Role;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Tokens;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.Units;
import vn.caunoi.reports.FigurePrograms;
import vn.caunoi.storage.OwnerLoad;

/**
 * {@code bench rollup}: every residential area of the nation reports 20 figures; how fast they come
 * in, how soon the nation's total shows them, and whether it is ever wrong.
 */
final class RollupBench {
    private static final Period PERIOD = Period.parse("2026-09").orElseThrow();
    private static final Period NEXT = PERIOD.next();
    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    private static final int FORMS_AT_ONCE = 300;
    private static final int LOADERS = 2;
    private static final int SENDERS = 4;
    private static final int READS = 1_000;
    private static final int BASELINE_READS = 30;
    private static final int TRIES = 30;

    private final Figures figures;
    private final Product product;
    private final java.nio.file.Path data;
    private final int areasEach;
    private final int seconds;
    private final JsonMapper json = JsonMapper.builder().build();

    RollupBench(
            Figures figures, Product product, java.nio.file.Path data, int areasEach, int seconds) {
        this.figures = figures;
        this.product = product;
        this.data = data;
        this.areasEach = areasEach;
        this.seconds = seconds;
    }

    void run() throws IOException, InterruptedException {
        double small = measured(new NationTree(Math.max(1, areasEach / 3)), false);
        double large = measured(new NationTree(areasEach), true);
        figures.line("rollup.growth", large / small, "ratio");
    }

    /** The median of reading the nation's figures, in milliseconds. */
    private double measured(NationTree tree, boolean all) throws IOException, InterruptedException {
        try (Scratch scratch = Scratch.beside(data, product)) {
            Parties parties = scratch.withProduct(context -> filled(context, tree, all));
            try (ServedProcess served = ServedProcess.start(scratch)) {
                served.awaitReady();
                return all ? everything(served, tree, parties) : nation(parties).median();
            } finally {
                if (all) {
                    scratch.withProduct(context -> {
                        checked(context, parties);
                        return context;
                    });
                }
            }
        }
    }

    /** Tokens of who asks and of who sends; the codes of the 20 indicators. */
    private record Parties(String nation, List<String> provinces, List<String> codes) {}

    private Parties filled(ApplicationContext context, NationTree tree, boolean all) {
        tree.load(context);
        List<String> codes = RollupData.codes(context);
        RollupData values = new RollupData(tree, codes);
        FigurePrograms programs = context.getBean(FigurePrograms.class);
        AccountId loader =
                context.getBean(Accounts.class)
                        .open("nap.so.lieu", BenchDesk.PASSWORD, Optional.empty())
                        .orElseThrow();
        Scope scope = Scope.everything(loader);
        long began = System.nanoTime();
        load(programs, scope, values, tree);
        double seconds = Figures.seconds(began);
        known(context);
        if (all) {
            figures.line(
                    "rollup.bulk_values_per_s", tree.areas() * codes.size() / seconds, "values/s");
            RollupBaseline baseline = new RollupBaseline(context, figures);
            baseline.copied(values);
            baseline.nation(PERIOD, codes, BASELINE_READS);
            figures.line("rollup.disk_mb", baseline.megabytes(), "MB");
        }
        return new Parties(
                token(context, "trung.uong", Role.CENTRAL, NationTree.NATION),
                IntStream.range(0, NationTree.PROVINCES)
                        .mapToObj(i ->
                                token(
                                        context,
                                        "nhap." + i,
                                        Role.WARD_OFFICER,
                                        NationTree.province(i)))
                        .toList(),
                codes);
    }

    /** What the server finds out by itself, a minute after so many rows came. */
    private static void known(ApplicationContext context) {
        OwnerLoad.fill(
                context,
                List.of(),
                List.of(load -> load.run("VACUUM ANALYZE reports.typed_figure")));
    }

    private static String token(
            ApplicationContext context, String name, Role role, String unitCode) {
        Accounts accounts = context.getBean(Accounts.class);
        AccountId account = accounts.open(name, BenchDesk.PASSWORD, Optional.empty()).orElseThrow();
        accounts.appoint(
                account,
                role,
                context.getBean(Units.class).named(unitCode, DAY).map(unit -> unit.id()),
                DAY);
        return context.getBean(Tokens.class).issue(account);
    }

    private static void load(
            FigurePrograms programs, Scope scope, RollupData values, NationTree tree) {
        AtomicInteger next = new AtomicInteger();
        inParallel(
                LOADERS,
                () -> {
                    for (int from = next.getAndAdd(FORMS_AT_ONCE);
                            from < tree.areas();
                            from = next.getAndAdd(FORMS_AT_ONCE)) {
                        var unused =
                                programs.take(
                                        scope,
                                        PERIOD,
                                        IntStream.range(
                                                        from,
                                                        Math.min(
                                                                tree.areas(), from + FORMS_AT_ONCE))
                                                .mapToObj(values::form)
                                                .toList());
                    }
                    return 0L;
                });
    }

    /** Work that several do at once; the sum of what each has done. */
    static long inParallel(int workers, java.util.concurrent.Callable<Long> work) {
        try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            List<Future<Long>> parts = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                parts.add(pool.submit(work));
            }
            long sum = 0;
            for (Future<Long> part : parts) {
                sum += part.get();
            }
            return sum;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private double everything(ServedProcess served, NationTree tree, Parties parties)
            throws IOException {
        long began = System.nanoTime();
        Latencies nation = nation(parties);
        figures.line("rollup.first_s", Figures.seconds(began) - nation.seconds(), "s");
        figures.line("rollup.nation_p95_ms", nation.p95(), "ms");
        String path = path(PERIOD, parties.codes()) + "&below=true";
        try (Wire wire = new Wire(ServedProcess.PORT, false).withToken(parties.nation())) {
            figures.line(
                    "rollup.provinces_p95_ms",
                    Latencies.of(READS, () -> ok(wire.get(path))).p95(),
                    "ms");
        }
        new RollupForms(figures, tree, parties.codes(), parties.provinces(), NEXT, seconds)
                .run(this::nationNow, parties.nation(), SENDERS, TRIES);
        figures.line("rollup.rss_mb", served.residentMegabytes(), "MB");
        return nation.median();
    }

    private Latencies nation(Parties parties) throws IOException {
        String path = path(PERIOD, parties.codes());
        try (Wire wire = new Wire(ServedProcess.PORT, false).withToken(parties.nation())) {
            ok(wire.get(path));
            return Latencies.of(READS, () -> ok(wire.get(path)));
        }
    }

    private static String path(Period period, List<String> codes) {
        return "/api/v1/figures?unit=%s&period=%s&indicators=%s"
                .formatted(NationTree.NATION, period.code(), String.join(",", codes));
    }

    private static Wire.Answer ok(Wire.Answer answer) throws IOException {
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.status() + " " + answer.text());
        }
        return answer;
    }

    private Map<String, BigDecimal> nationNow(Wire wire, List<String> codes) throws IOException {
        JsonNode values =
                json.readTree(ok(wire.get(path(NEXT, codes))).text())
                        .path("units")
                        .path(0)
                        .path("values");
        Map<String, BigDecimal> found = new HashMap<>();
        codes.stream()
                .filter(values::has)
                .forEach(code -> found.put(code, values.path(code).decimalValue()));
        return found;
    }

    /** After all: every total of the nation and of each province against the definition. */
    private void checked(ApplicationContext context, Parties parties) {
        boolean right =
                List.of(PERIOD, NEXT).stream()
                        .allMatch(period -> isRight(context, parties, period));
        figures.line("rollup.correct", right ? 1 : 0, "yes=1");
    }

    private boolean isRight(ApplicationContext context, Parties parties, Period period) {
        Scope scope = Scope.everything(new AccountId(new UUID(0, 0)));
        FigurePrograms programs = context.getBean(FigurePrograms.class);
        Map<String, Map<String, BigDecimal>> kept = new HashMap<>();
        for (boolean below : List.of(false, true)) {
            programs.values(scope, NationTree.NATION, period, Set.copyOf(parties.codes()), below)
                    .forEach(unit -> kept.put(unit.unit(), whole(unit.values())));
        }
        return kept.equals(new RollupBaseline(context, figures).defined(period));
    }

    /** The same number has the same digits. */
    static Map<String, BigDecimal> whole(Map<String, BigDecimal> values) {
        Map<String, BigDecimal> whole = new HashMap<>();
        values.forEach((code, value) -> whole.put(code, value.setScale(0)));
        return whole;
    }
}
