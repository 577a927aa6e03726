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

/** The web application in a process of its own, on the data of a benchmark. */
final class ServedProcess implements AutoCloseable {
    static final int PORT = 18_643;

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Scratch scratch;
    private final Process process;
    private final HttpClient http = HttpClient.newHttpClient();

    private ServedProcess(Scratch scratch, Process process) {
        this.scratch = scratch;
        this.process = process;
    }

    static ServedProcess start(Scratch scratch) throws IOException {
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
        return new ServedProcess(scratch, builder.start());
    }

    /** Waits until it says that it is ready. */
    void awaitReady() throws IOException, InterruptedException {
        long began = System.nanoTime();
        while (!isReady()) {
            if (!process.isAlive() || Figures.seconds(began) > PATIENCE.toSeconds()) {
                throw new IllegalStateException(Files.readString(scratch.file("serve.log")));
            }
            Thread.sleep(20);
        }
    }

    /** Processor time it has used, in seconds; the database is another process. */
    double cpuSeconds() {
        return process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L) / 1e3;
    }

    double residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    /** The same Java, options and class path as this process. */
    static List<String> launcher() {
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

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
