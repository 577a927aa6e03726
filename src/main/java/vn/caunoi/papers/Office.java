package vn.caunoi.papers;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * LibreOffice, where it is present: one conversion at a time, in a profile of its own that forbids
 * macros and links, ended by its own handle when it takes too long.
 */
@Component
class Office {
    private static final Logger LOG = LoggerFactory.getLogger(Office.class);
    private static final int PATIENCE_SECONDS = 60;

    private static final String CAUTION =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
            <item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
            </oor:items>
            """;

    private final Semaphore oneAtATime = new Semaphore(1, true);
    private final Optional<String> program;
    private final int patienceSeconds;

    @Autowired
    Office(Environment environment) {
        this(
                Optional.ofNullable(environment.getProperty("SOFFICE_BIN"))
                        .filter(path -> new File(path).canExecute())
                        .or(() -> onPath(environment.getProperty("PATH", ""))),
                PATIENCE_SECONDS);
    }

    Office(Optional<String> program, int patienceSeconds) {
        this.program = program;
        this.patienceSeconds = patienceSeconds;
    }

    private static Optional<String> onPath(String path) {
        return Arrays.stream(path.split(File.pathSeparator))
                .map(folder -> new File(folder, "soffice"))
                .filter(File::canExecute)
                .map(File::getPath)
                .findFirst();
    }

    /** A Word file as PDF. */
    Optional<byte[]> convert(byte[] docx) {
        return program.flatMap(found -> inTurn(found, docx));
    }

    private Optional<byte[]> inTurn(String found, byte[] docx) {
        boolean mine = false;
        try {
            mine = oneAtATime.tryAcquire(patienceSeconds, TimeUnit.SECONDS);
            return mine ? inFolder(found, docx) : Optional.empty();
        } catch (IOException failure) {
            LOG.warn("LibreOffice could not be used", failure);
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            if (mine) {
                oneAtATime.release();
            }
        }
    }

    private Optional<byte[]> inFolder(String found, byte[] docx)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("caunoi-office-");
        try {
            Path profile = Files.createDirectories(folder.resolve("profile/user"));
            Files.writeString(profile.resolve("registrymodifications.xcu"), CAUTION);
            Path paper = Files.write(folder.resolve("paper.docx"), docx);
            run(found, folder, paper);
            Path printed = folder.resolve("paper.pdf");
            return Files.exists(printed)
                    ? Optional.of(Files.readAllBytes(printed))
                    : Optional.empty();
        } finally {
            remove(folder);
        }
    }

    private void run(String found, Path folder, Path paper)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                List.of(
                                        found,
                                        "-env:UserInstallation="
                                                + folder.resolve("profile").toUri(),
                                        "--headless",
                                        "--norestore",
                                        "--nolockcheck",
                                        "--convert-to",
                                        "pdf",
                                        "--outdir",
                                        folder.toString(),
                                        paper.toString()))
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            if (!process.waitFor(patienceSeconds, TimeUnit.SECONDS)) {
                LOG.warn("LibreOffice took longer than {} s and was ended", patienceSeconds);
            }
        } finally {
            end(process);
        }
    }

    /** The programme starts others; they end with it. */
    private static void end(Process process) throws InterruptedException {
        List<ProcessHandle> all =
                Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        process.waitFor();
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
