package vn.caunoi.command;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** {@code bench start}: a process of its own on existing data, until it says that it is ready. */
final class StartBench {
    private static final int TRIES = 5;
    private static final int PORT = 18_643;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Scratch scratch;
    private final Figures figures;
    private final HttpClient http = HttpClient.newHttpClient();

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
        List<String> command = new ArrayList<>(launcher());
        command.addAll(
                List.of(
                        "serve",
                        "--empty",
                        "--port",
                        Integer.toString(PORT),
                        "--data",
                        scratch.data().toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("CAUNOI_KEY_FILE", scratch.key().toString());
        builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(scratch.file("serve.log").toFile()));
        long began = System.nanoTime();
        Process process = builder.start();
        try {
            while (!isReady()) {
                if (!process.isAlive() || Figures.seconds(began) > PATIENCE.toSeconds()) {
                    throw new IllegalStateException(Files.readString(scratch.file("serve.log")));
                }
                Thread.sleep(20);
            }
            double seconds = Figures.seconds(began);
            double cpu = process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L) / 1e3;
            return new Start(seconds, cpu, residentMegabytes(process.pid()));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    /** The same Java, options and class path as this process. */
    private static List<String> launcher() {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        String started = System.getProperty("sun.java.command").split(" ")[0];
        if (started.endsWith(".jar")) {
            command.addAll(List.of("-jar", started));
        } else {
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), started));
        }
        return command;
    }

    private double jvmAlone() throws IOException, InterruptedException {
        long began = System.nanoTime();
        new ProcessBuilder(launcher().getFirst(), "-version")
                .redirectErrorStream(true)
                .start()
                .waitFor();
        return Figures.seconds(began);
    }

    private boolean isReady() throws InterruptedException {
        try {
            return http.send(
                                    HttpRequest.newBuilder(
                                                    URI.create(
                                                            "http://127.0.0.1:"
                                                                    + PORT
                                                                    + "/actuator/health/readiness"))
                                            .timeout(Duration.ofSeconds(2))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static double residentMegabytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }
}
