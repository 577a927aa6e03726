package vn.caunoi.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.access.AccountId;
import vn.caunoi.storage.OneAtATime;
import vn.caunoi.storage.Uuid7;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.Visitor;
import vn.caunoi.testing.WardFiles;

class BackupDeskTest {
    @TempDir static Path folder;

    private static TestProduct product;
    private static Visitor administrator;

    @BeforeAll
    static void open() {
        product = TestProduct.serve(Map.of("caunoi.backup.folder", folder.toString()));
        product.take(WardFiles.withAreas(2));
        product.administrator("quantri");
        administrator = new Visitor(product).signIn("quantri");
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @Test
    void theNewestFourteenNightsStayAndNothingElseInTheFolderIsTouched() throws IOException {
        Path foreign = Files.writeString(folder.resolve("cua-nguoi-khac.zip"), "mine");
        for (int night = 0; night < BackupDesk.KEPT + 2; night++) {
            desk().nightly(() -> true);
        }
        List<BackupRun> nights =
                runs().latest(100).stream().filter(run -> run.reason() == Reason.NIGHTLY).toList();
        assertThat(nights)
                .hasSizeGreaterThanOrEqualTo(BackupDesk.KEPT + 2)
                .allMatch(run -> run.stage() == Stage.DONE);
        assertThat(nights.stream().filter(run -> isThere(run)))
                .containsExactlyElementsOf(nights.subList(0, BackupDesk.KEPT));
        assertThat(foreign).hasContent("mine");
        assertThat(parts()).isEmpty();
    }

    @Test
    void whileOneRunsElsewhereNoneBegins() {
        int before = runs().latest(100).size();
        Optional<Boolean> held =
                product.bean(OneAtATime.class)
                        .attempt(
                                "caunoi backup",
                                () -> {
                                    desk().nightly(() -> true);
                                    administrator.post("/cai-dat/sao-luu");
                                    return true;
                                });
        assertThat(held).contains(true);
        assertThat(runs().latest(100)).hasSize(before);
    }

    @Test
    void whoIsQuickerMakesTheOneOfTheNight() {
        int before = runs().latest(100).size();
        desk().nightly(() -> false);
        assertThat(runs().latest(100)).hasSize(before);
    }

    @Test
    void oneWhoseProcessIsGoneIsShownAsCutShort() {
        UUID gone = Uuid7.next();
        runs().begin(gone, Reason.ASKED, Optional.empty(), "mat.zip");
        assertThat(administrator.get("/cai-dat/sao-luu").body()).contains("Bị ngắt giữa chừng");
        assertThat(runs().find(gone).orElseThrow().stage()).isEqualTo(Stage.INTERRUPTED);
    }

    @Test
    void oneThatSomebodyStopsLeavesNoFile() {
        BackupWriter writer = product.bean(BackupWriter.class);
        Path file = folder.resolve("dung.zip");
        assertThatThrownBy(() ->
                        writer.write(
                                file,
                                Optional.empty(),
                                (done, all) -> {
                                    if (done == 3) {
                                        throw new IllegalStateException("stop");
                                    }
                                }))
                .hasMessage("stop");
        assertThat(file).doesNotExist();
        assertThat(parts()).isEmpty();
    }

    @Test
    void theAdministratorTakesTheFileAwayAndThatIsNoted() {
        assertThat(desk().beforeBeginning(new AccountId(new UUID(0, 7)))).isPresent();
        BackupRun run = runs().last(Reason.BEGINNING).orElseThrow();
        var answer = administrator.get("/cai-dat/sao-luu/" + run.id() + "/tep");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains(run.fileName());
        assertThat(answer.headers().firstValueAsLong("Content-Length").orElseThrow())
                .isEqualTo(run.size().orElseThrow());
        assertThat(
                        product.bean(JdbcClient.class)
                                .sql(
                                        "SELECT count(*) FROM storage.batch WHERE purpose = 'backup.taken'")
                                .query(Integer.class)
                                .single())
                .isPositive();
    }

    @Test
    void aTrialIsAskedForUntilSomebodyRecordsOneAndNeverBeforeItHappened() {
        desk().nightly(() -> true);
        BackupReminders reminders = product.bean(BackupReminders.class);
        assertThat(reminders.current()).contains(BackupReminder.TRY);

        LocalDate today = LocalDate.now(product.bean(Clock.class));
        var tomorrow =
                administrator.post("/cai-dat/sao-luu/da-thu", "ngay", today.plusDays(1).toString());
        assertThat(tomorrow.statusCode()).isEqualTo(422);
        assertThat(tomorrow.body()).contains(today.plusDays(1).toString(), "không sau hôm nay");
        assertThat(reminders.current()).contains(BackupReminder.TRY);

        product.bean(Trials.class).record(new AccountId(new UUID(0, 7)), today.minusDays(91));
        assertThat(reminders.current()).contains(BackupReminder.TRY);
        administrator.post("/cai-dat/sao-luu/da-thu", "ngay", today.toString());
        assertThat(reminders.current()).isEmpty();
    }

    private static BackupDesk desk() {
        return product.bean(BackupDesk.class);
    }

    private static BackupRuns runs() {
        return product.bean(BackupRuns.class);
    }

    private static boolean isThere(BackupRun run) {
        return product.bean(BackupFolder.class).file(run.fileName()).isPresent();
    }

    private static List<Path> parts() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".part")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
