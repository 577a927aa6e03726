package vn.caunoi.backup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Accounts;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.Tone;

/** Puts backups into words. */
@Component
class RunsViews {
    private static final int SHOWN = 40;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1_000_000);

    private final BackupRuns runs;
    private final BackupFolder folder;
    private final Accounts accounts;
    private final Clock clock;

    RunsViews(BackupRuns runs, BackupFolder folder, Accounts accounts, Clock clock) {
        this.runs = runs;
        this.folder = folder;
        this.accounts = accounts;
        this.clock = clock;
    }

    RunsView of(PageFrame frame) {
        List<BackupRun> latest = runs.latest(SHOWN);
        Map<AccountId, String> names =
                accounts.names(latest.stream().flatMap(run -> run.account().stream()).toList());
        return new RunsView(
                latest.stream()
                        .filter(run -> run.stage() == Stage.RUNNING)
                        .map(run ->
                                new RunsView.Running(run.id(), run.tablesDone(), run.tablesAll()))
                        .findFirst(),
                latest.stream()
                        .filter(run -> run.stage() != Stage.RUNNING)
                        .map(run -> line(run, names, frame))
                        .toList());
    }

    private RunLine line(BackupRun run, Map<AccountId, String> names, PageFrame frame) {
        boolean file = run.stage() == Stage.DONE && folder.file(run.fileName()).isPresent();
        boolean gone = run.stage() == Stage.DONE && !file;
        return new RunLine(
                run.id(),
                when(run.startedAt(), frame),
                frame.text(run.reason().key()),
                run.account()
                        .flatMap(account -> Optional.ofNullable(names.get(account)))
                        .orElseGet(() -> frame.text("backup.by-itself")),
                file ? run.size().map(bytes -> size(bytes, frame)).orElse("") : "",
                file ? run.digest().orElse("") : "",
                gone ? Tone.INFO : run.stage().tone(),
                frame.text(gone ? "backup.stage.gone" : run.stage().key()),
                file);
    }

    private String when(OffsetDateTime moment, PageFrame frame) {
        ZonedDateTime here = moment.atZoneSameInstant(clock.getZone());
        return frame.text(
                "backup.when", frame.format().date(here.toLocalDate()), HOUR.format(here));
    }

    private static String size(long bytes, PageFrame frame) {
        BigDecimal megabytes = BigDecimal.valueOf(bytes).divide(MEGABYTE, 2, RoundingMode.HALF_UP);
        return frame.text("backup.megabytes", frame.format().decimal(megabytes));
    }
}
