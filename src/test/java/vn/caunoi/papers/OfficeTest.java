package vn.caunoi.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the converter is treated, shown with programmes that behave well or badly. */
class OfficeTest {
    private static final byte[] DOCX = {1};

    @TempDir private Path folder;

    @Test
    void withoutTheProgrammeThereIsNoConversion() {
        assertThat(new Office(Optional.empty(), 1).convert(DOCX)).isEmpty();
    }

    @Test
    void theFileItWritesIsTheAnswerAndItsProfileIsItsOwn() throws IOException {
        Office office =
                office(
                        """
                        test -f "${1#-env:UserInstallation=file://}user/registrymodifications.xcu" || exit 1
                        printf made > "$8/paper.pdf"
                        """);
        assertThat(office.convert(DOCX).map(String::new)).contains("made");
    }

    @Test
    void aProgrammeThatFailsGivesNothing() throws IOException {
        assertThat(office("exit 3").convert(DOCX)).isEmpty();
    }

    @Test
    void aProgrammeThatHangsIsEndedWithAllItStarted() throws Exception {
        Path child = folder.resolve("child");
        Office office = office("sleep 300 & echo $! > " + child + "; wait");
        assertThat(office.convert(DOCX)).isEmpty();
        long pid = Long.parseLong(Files.readString(child).strip());
        ProcessHandle.of(pid)
                .ifPresent(handle ->
                        handle.onExit().orTimeout(5, java.util.concurrent.TimeUnit.SECONDS).join());
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void onlyOneConversionRunsAtATime() throws Exception {
        Path busy = folder.resolve("busy");
        Office office =
                office(
                        """
                        mkdir %s || exit 1
                        sleep 0.3
                        rmdir %s
                        printf made > "$8/paper.pdf"
                        """
                                .formatted(busy, busy));
        try (var threads = Executors.newFixedThreadPool(2)) {
            var one = threads.submit(() -> office.convert(DOCX));
            var other = threads.submit(() -> office.convert(DOCX));
            assertThat(one.get()).isPresent();
            assertThat(other.get()).isPresent();
        }
    }

    private Office office(String script) throws IOException {
        Path program = Files.writeString(folder.resolve("office"), "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return new Office(Optional.of(program.toString()), (int) Duration.ofSeconds(3).toSeconds());
    }
}
