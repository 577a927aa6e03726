package vn.caunoi.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.caunoi.calendar.Period;

/**
 * Areas send their forms of the next month over HTTP. Each says 1 of the first two indicators, so
 * that whoever reads the nation at any moment knows what must come out: both are equal, and lie
 * between the forms answered before the question and those sent before the answer.
 */
final class RollupForms {
    private static final long BETWEEN_READS = 100;

    private final Figures figures;
    private final NationTree tree;
    private final List<String> codes;
    private final List<String> tokens;
    private final Period period;
    private final int seconds;

    RollupForms(
            Figures figures,
            NationTree tree,
            List<String> codes,
            List<String> tokens,
            Period period,
            int seconds) {
        this.figures = figures;
        this.tree = tree;
        this.codes = codes;
        this.tokens = tokens;
        this.period = period;
        this.seconds = seconds;
    }

    /** Asks for the nation's figures. */
    interface Nation {
        Map<String, BigDecimal> now(Wire wire, List<String> codes) throws IOException;
    }

    void run(Nation nation, String reader, int senders, int tries) throws IOException {
        AtomicInteger area = new AtomicInteger();
        try (Wire wire = new Wire(ServedProcess.PORT, false).withToken(reader)) {
            fresh(nation, wire, area, tries);
            BigDecimal before = first(nation, wire);
            AtomicLong sent = new AtomicLong();
            AtomicLong answered = new AtomicLong();
            AtomicBoolean over = new AtomicBoolean();
            AtomicInteger wrong = new AtomicInteger();
            AtomicInteger reads = new AtomicInteger();
            Thread watcher =
                    Thread.ofPlatform()
                            .start(() ->
                                    watch(
                                            nation, wire, before, sent, answered, over, wrong,
                                            reads));
            var unusedWhileWarmingUp = sendFor(senders, area, sent, answered);
            figures.line("rollup.forms_per_s", sendFor(senders, area, sent, answered), "forms/s");
            over.set(true);
            watcher.join();
            figures.line("rollup.reads_meanwhile", reads.get(), "reads");
            figures.line("rollup.wrong_meanwhile", wrong.get(), "reads");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void fresh(Nation nation, Wire reader, AtomicInteger area, int tries)
            throws IOException {
        long[] shown = new long[tries];
        long[] anew = new long[tries];
        try (Wire writer = new Wire(ServedProcess.PORT, false)) {
            for (int i = -tries; i < tries; i++) {
                BigDecimal before = first(nation, reader);
                long began = System.nanoTime();
                post(writer, area.getAndIncrement());
                long taken = System.nanoTime();
                BigDecimal now = first(nation, reader);
                anew[Math.max(i, 0)] = System.nanoTime() - taken;
                while (now.compareTo(before) == 0) {
                    now = first(nation, reader);
                }
                shown[Math.max(i, 0)] = System.nanoTime() - began;
            }
        }
        figures.line("rollup.fresh_p95_ms", Figures.p95(shown), "ms");
        figures.line("rollup.nation_anew_p95_ms", Figures.p95(anew), "ms");
    }

    private BigDecimal first(Nation nation, Wire wire) throws IOException {
        return nation.now(wire, codes).getOrDefault(codes.getFirst(), BigDecimal.ZERO);
    }

    private void watch(
            Nation nation,
            Wire wire,
            BigDecimal before,
            AtomicLong sent,
            AtomicLong answered,
            AtomicBoolean over,
            AtomicInteger wrong,
            AtomicInteger reads) {
        try {
            while (!over.get()) {
                long low = answered.get();
                Map<String, BigDecimal> now = nation.now(wire, codes);
                long high = sent.get();
                BigDecimal one = now.getOrDefault(codes.getFirst(), BigDecimal.ZERO);
                BigDecimal moved = one.subtract(before);
                boolean right =
                        one.equals(now.getOrDefault(codes.get(1), BigDecimal.ZERO))
                                && moved.compareTo(BigDecimal.valueOf(low)) >= 0
                                && moved.compareTo(BigDecimal.valueOf(high)) <= 0;
                wrong.addAndGet(right ? 0 : 1);
                reads.incrementAndGet();
                Thread.sleep(BETWEEN_READS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All send at once for so many seconds; how many forms a second were taken. */
    private double sendFor(int senders, AtomicInteger area, AtomicLong sent, AtomicLong answered) {
        long began = System.nanoTime();
        long forms =
                RollupBench.inParallel(
                        senders,
                        () -> send(area, sent, answered, began + seconds * 1_000_000_000L));
        return forms / Figures.seconds(began);
    }

    private long send(AtomicInteger area, AtomicLong sent, AtomicLong answered, long until)
            throws IOException {
        long count = 0;
        try (Wire wire = new Wire(ServedProcess.PORT, false)) {
            while (System.nanoTime() < until) {
                sent.incrementAndGet();
                post(wire, area.getAndIncrement());
                answered.incrementAndGet();
                count++;
            }
        }
        return count;
    }

    private void post(Wire wire, int number) throws IOException {
        int area = number % tree.areas();
        String values =
                IntStream.range(0, codes.size())
                        .mapToObj(e ->
                                "\"%s\":%d"
                                        .formatted(
                                                codes.get(e),
                                                e < 2 ? 1 : RollupData.value(area, e)))
                        .collect(Collectors.joining(","));
        Wire.Answer answer =
                wire.withToken(tokens.get(NationTree.provinceOf(area / tree.areasEach())))
                        .post(
                                "/api/v1/figures",
                                "{\"period\":\"%s\",\"forms\":[{\"unit\":\"%s\",\"values\":{%s}}]}"
                                        .formatted(period.code(), tree.area(area), values));
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.status() + " " + answer.text());
        }
    }
}
