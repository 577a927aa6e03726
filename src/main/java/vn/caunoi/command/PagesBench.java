package vn.caunoi.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * {@code bench pages}: what a first visit costs on the wire, and how many desks per second are
 * served on sixteen connections, each signed in for itself.
 */
final class PagesBench {
    private static final int CONNECTIONS = 16;
    private static final double KILOBYTE = 1_000;

    private final Scratch scratch;
    private final Figures figures;
    private final int seconds;

    PagesBench(Scratch scratch, Figures figures, int seconds) {
        this.scratch = scratch;
        this.figures = figures;
        this.seconds = seconds;
    }

    void run() throws IOException, InterruptedException {
        Path past = scratch.file("ward");
        Path present = scratch.file("desk");
        BenchWard.tenYears(past);
        scratch.withProduct(context -> {
            BenchWard.take(context, past);
            try {
                BenchDesk.write(present, LocalDate.now(context.getBean(Clock.class)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            BenchWard.take(context, present);
            BenchDesk.accounts(context);
            return context;
        });
        try (ServedProcess served = ServedProcess.start(scratch)) {
            served.awaitReady();
            bytes();
            speed(served);
        }
    }

    private void bytes() throws IOException {
        try (Wire browser = new Wire(ServedProcess.PORT, true)) {
            String area = "/kdc/" + BenchWard.area(0);
            if (browser.get(area).status() == 200) {
                figures.line("pages.resident_kb", FirstVisit.bytes(browser, area) / KILOBYTE, "kB");
            }
            browser.signIn(BenchDesk.HEAD, BenchDesk.PASSWORD);
            figures.line("pages.head_kb", FirstVisit.bytes(browser, "/") / KILOBYTE, "kB");
        }
    }

    private void speed(ServedProcess served) throws IOException, InterruptedException {
        List<Wire> wires = new ArrayList<>();
        try {
            for (int i = 0; i < CONNECTIONS; i++) {
                wires.add(
                        new Wire(ServedProcess.PORT, false)
                                .signIn(BenchDesk.OFFICER, BenchDesk.PASSWORD));
            }
            perSecond(wires, "/", 2 * seconds);
            double cpuBefore = served.cpuSeconds();
            double desks = perSecond(wires, "/", seconds);
            double cpu = (served.cpuSeconds() - cpuBefore) / (desks * seconds);
            figures.line("pages.desk_per_s", desks, "pages/s");
            figures.line("pages.desk_cpu_us", cpu * 1e6, "us");
            figures.line("pages.desk_rss_mb", served.residentMegabytes(), "MB");
        } finally {
            for (Wire wire : wires) {
                wire.close();
            }
        }
        baseline();
    }

    /** The same framework and the same client: a page without data, and a file. */
    private void baseline() throws IOException, InterruptedException {
        List<Wire> wires = new ArrayList<>();
        try {
            for (int i = 0; i < CONNECTIONS; i++) {
                wires.add(new Wire(ServedProcess.PORT, false));
            }
            perSecond(wires, "/dang-nhap", seconds / 2);
            figures.line(
                    "pages.bare_page_per_s",
                    perSecond(wires, "/dang-nhap", seconds / 2),
                    "pages/s");
            figures.line(
                    "pages.file_per_s", perSecond(wires, "/robots.txt", seconds / 2), "files/s");
        } finally {
            for (Wire wire : wires) {
                wire.close();
            }
        }
    }

    private static double perSecond(List<Wire> wires, String path, int seconds)
            throws InterruptedException {
        long began = System.nanoTime();
        long until = began + seconds * 1_000_000_000L;
        try (ExecutorService visitors = Executors.newFixedThreadPool(wires.size())) {
            List<Future<Long>> counts = new ArrayList<>();
            for (Wire wire : wires) {
                counts.add(visitors.submit(() -> visits(wire, path, until)));
            }
            long all = 0;
            for (Future<Long> count : counts) {
                all += count.get();
            }
            return all / Figures.seconds(began);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static long visits(Wire wire, String path, long until) throws IOException {
        long count = 0;
        while (System.nanoTime() < until) {
            Wire.Answer answer = wire.get(path);
            if (answer.status() != 200) {
                throw new IllegalStateException(path + " answered " + answer.status());
            }
            count++;
        }
        return count;
    }
}
