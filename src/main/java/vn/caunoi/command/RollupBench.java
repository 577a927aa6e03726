package vn.caunoi.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.Period;
import vn.caunoi.reports.FigurePrograms;

/**
 * {@code bench rollup}: every residential area of the nation reports 20 figures; how fast they come
 * in, how soon the nation's total shows them, and whether it is ever wrong.
 */
final class RollupBench {
    private static final Period PERIOD = Period.parse("2026-09").orElseThrow();
    private static final Period NEXT = PERIOD.next();
    private static final int SENDERS = 4;
    private static final int READS = 1_000;
    private static final int BASELINE_SECONDS = 10;
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
        Medians small = measured(new NationTree(Math.max(1, areasEach / 3)), false);
        Medians large = measured(new NationTree(areasEach), true);
        figures.line("rollup.growth", large.product() / small.product(), "ratio");
        figures.line("rollup.sql_growth", large.plain() / small.plain(), "ratio");
        for (String line :
                List.of(
                        "bulk_values_per_s",
                        "forms_per_s",
                        "nation_p95_ms",
                        "provinces_p95_ms",
                        "fresh_p95_ms",
                        "disk_mb")) {
            figures.ratio("rollup." + line + "_to_sql", "rollup." + line, "rollup.sql_" + line);
        }
        figures.ratio(
                "rollup.forms_per_s_to_sql_with_totals",
                "rollup.forms_per_s",
                "rollup.sql_forms_with_totals_per_s");
    }

    /** Of reading the nation's figures, in milliseconds: by the product, and by plain SQL. */
    private record Medians(double product, double plain) {}

    private Medians measured(NationTree tree, boolean all)
            throws IOException, InterruptedException {
        try (Scratch scratch = Scratch.beside(data, product)) {
            Filled filled = scratch.withProduct(context -> filled(context, tree, all));
            try (ServedProcess served = ServedProcess.start(scratch)) {
                served.awaitReady();
                return new Medians(
                        all
                                ? everything(served, tree, filled.parties())
                                : nation(filled.parties()).median(),
                        filled.plainMedian());
            } finally {
                if (all) {
                    scratch.withProduct(context -> {
                        checked(context, filled.parties());
                        return context;
                    });
                }
            }
        }
    }

    private record Filled(RollupLoad.Parties parties, double plainMedian) {}

    private Filled filled(ApplicationContext context, NationTree tree, boolean all) {
        tree.load(context);
        RollupData values = new RollupData(tree, RollupData.codes(context));
        RollupLoad load = new RollupLoad(context, values, PERIOD);
        double seconds = load.taken();
        if (all) {
            figures.line(
                    "rollup.bulk_values_per_s",
                    tree.areas() * values.codes().size() / seconds,
                    "values/s");
            figures.line("rollup.disk_mb", new RollupDefinition(context).megabytes(), "MB");
        }
        return new Filled(load.parties(), plain(context, values, all));
    }

    private double plain(ApplicationContext context, RollupData values, boolean all) {
        try (RollupBaseline plain = new RollupBaseline(context, values, PERIOD)) {
            double bulk = plain.copied();
            Latencies nation = plain.nation();
            if (all) {
                figures.line("rollup.sql_bulk_values_per_s", bulk, "values/s");
                figures.line("rollup.sql_disk_mb", plain.megabytes(), "MB");
                figures.line("rollup.sql_nation_p95_ms", nation.p95(), "ms");
                figures.line("rollup.sql_provinces_p95_ms", plain.provinces().p95(), "ms");
                figures.line("rollup.sql_fresh_p95_ms", plain.fresh().p95(), "ms");
                figures.line(
                        "rollup.sql_forms_per_s",
                        plain.forms(SENDERS, BASELINE_SECONDS),
                        "forms/s");
                figures.line(
                        "rollup.sql_forms_with_totals_per_s",
                        plain.formsWithTotals(SENDERS, BASELINE_SECONDS),
                        "forms/s");
            }
            return nation.median();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    private double everything(ServedProcess served, NationTree tree, RollupLoad.Parties parties)
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

    private Latencies nation(RollupLoad.Parties parties) throws IOException {
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
    private void checked(ApplicationContext context, RollupLoad.Parties parties) {
        boolean right =
                List.of(PERIOD, NEXT).stream()
                        .allMatch(period -> isRight(context, parties, period));
        figures.line("rollup.correct", right ? 1 : 0, "yes=1");
    }

    private boolean isRight(ApplicationContext context, RollupLoad.Parties parties, Period period) {
        Scope scope = Scope.everything(new AccountId(new UUID(0, 0)));
        FigurePrograms programs = context.getBean(FigurePrograms.class);
        Map<String, Map<String, BigDecimal>> kept = new HashMap<>();
        for (boolean below : List.of(false, true)) {
            programs.values(scope, NationTree.NATION, period, Set.copyOf(parties.codes()), below)
                    .forEach(unit -> kept.put(unit.unit(), whole(unit.values())));
        }
        return kept.equals(new RollupDefinition(context).sums(period));
    }

    /** The same number has the same digits. */
    static Map<String, BigDecimal> whole(Map<String, BigDecimal> values) {
        Map<String, BigDecimal> whole = new HashMap<>();
        values.forEach((code, value) -> whole.put(code, value.setScale(0)));
        return whole;
    }
}
