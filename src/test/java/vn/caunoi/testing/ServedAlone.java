package vn.caunoi.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.springframework.core.env.Environment;
import vn.caunoi.Application;

/**
 * The web application in a process of its own, on the database of a test, so that it can be killed.
 */
public final class ServedAlone implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Process process;
    private final String address;

    private ServedAlone(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it, and waits until it says that it is ready. */
    public static ServedAlone on(TestProduct product) {
        int port = freePort();
        Environment settings = product.bean(Environment.class);
        ProcessBuilder builder =
                new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dcaunoi.database=" + product.database().name(),
                        Application.class.getName(),
                        "serve",
                        "--empty",
                        "--port",
                        Integer.toString(port),
                        "--data",
                        product.database().directory().toString());
        builder.environment()
                .put("CAUNOI_KEY_FILE", settings.getRequiredProperty("CAUNOI_KEY_FILE"));
        try {
            Path log = Files.createTempFile("served-alone-", ".log");
            log.toFile().deleteOnExit();
            Process process =
                    builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
            ServedAlone served = new ServedAlone(process, "http://localhost:" + port);
            Awaitility.await()
                    .atMost(PATIENCE)
                    .failFast(() -> {
                        if (!served.process.isAlive()) {
                            throw new IllegalStateException(Files.readString(log));
                        }
                    })
                    .until(served::isReady);
            return served;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isReady() {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                                    HttpRequest.newBuilder(
                                                    URI.create(
                                                            address + "/actuator/health/readiness"))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public Visitor visitor() {
        return new Visitor(address);
    }

    /** As when the power fails: nothing in it gets a word in. */
    public void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
