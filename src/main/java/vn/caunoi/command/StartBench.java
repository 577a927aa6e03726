package vn.caunoi.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code bench start}: a process of its own on existing data, until it says that it is ready. */
final class StartBench {
    private static final int TRIES = 5;

    private final Scratch scratch;
    private final Figures figures;

    StartBench(Scratch scratch, Figures figures) {
        this.scratch = scratch;
        this.figures = figures;
    }

    private record Start(double seconds, double cpu, double megabytes) {}

    void run() throws IOException, InterruptedException {
        Path ward = scratch.file("ward");
        BenchWard.tenYears(ward);
        scratch.withProduct(context -> BenchWard.take(context, ward));
        List<Start> starts = new ArrayList<>();
        for (int i = 0; i < TRIES; i++) {
            starts.add(start());
        }
        figures.line(
                "start.ready_s",
                median(starts.stream().mapToDouble(Start::seconds).sorted().toArray()),
                "s");
        figures.line(
                "start.cpu_s",
                median(starts.stream().mapToDouble(Start::cpu).sorted().toArray()),
                "s");
        figures.line(
                "start.rss_mb",
                median(starts.stream().mapToDouble(Start::megabytes).sorted().toArray()),
                "MB");
        figures.line("start.jvm_alone_s", jvmAlone(), "s");
    }

    private Start start() throws IOException, InterruptedException {
        long began = System.nanoTime();
        try (ServedProcess served = ServedProcess.start(scratch)) {
            served.awaitReady();
            return new Start(
                    Figures.seconds(began), served.cpuSeconds(), served.residentMegabytes());
        }
    }

    private double jvmAlone() throws IOException, InterruptedException {
        long began = System.nanoTime();
        new ProcessBuilder(ServedProcess.launcher().getFirst(), "-version")
                .redirectErrorStream(true)
                .start()
                .waitFor();
        return Figures.seconds(began);
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }
}
