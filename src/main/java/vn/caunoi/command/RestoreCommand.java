package vn.caunoi.command;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.Environment;
import vn.caunoi.backup.BackupArchive;
import vn.caunoi.backup.BackupUnreadable;
import vn.caunoi.backup.Manifest;
import vn.caunoi.people.DataKeyTrouble;
import vn.caunoi.people.DataKeys;
import vn.caunoi.people.KeyCopy;
import vn.caunoi.storage.DatabaseNotEmpty;
import vn.caunoi.storage.EmptyDatabase;

/** {@code restore --in FILE [--data DIR]}: fills an empty database, and compares every table. */
final class RestoreCommand implements Command {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT)
                    .withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Product product;
    private final PrintStream err;
    private final Wording wording;

    RestoreCommand(Product product, PrintStream err, Wording wording) {
        this.product = product;
        this.err = err;
        this.wording = wording;
    }

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public ExitCode run(List<String> words) {
        Arguments arguments = Arguments.of(words, Set.of("in", "data"), Set.of());
        Path file = Path.of(arguments.required("in"));
        if (!Files.isRegularFile(file)) {
            throw new InputFault("command.no-such-file", file.toString());
        }
        Optional<Path> data = arguments.option("data").map(Path::of);
        try {
            EmptyDatabase database = EmptyDatabase.named(Settings.of(data));
            try (BackupArchive archive = BackupArchive.open(file)) {
                restore(archive, database, data);
            }
        } catch (DatabaseNotEmpty filled) {
            throw new InputFault("command.restore.not-empty", filled.place());
        } catch (BackupUnreadable unreadable) {
            throw new InputFault(
                    switch (unreadable.why()) {
                        case FOREIGN -> "command.restore.foreign";
                        case DAMAGED -> "command.restore.damaged";
                        case OF_ANOTHER_VERSION -> "command.restore.version";
                        case WRONG_PASSPHRASE -> "command.restore.wrong-passphrase";
                    },
                    unreadable.detail());
        }
        return ExitCode.DONE;
    }

    /** What could go wrong with the key is asked first, while nothing has been written. */
    private void restore(BackupArchive archive, EmptyDatabase database, Optional<Path> data) {
        Environment settings = Settings.of(data);
        Manifest manifest = archive.manifest();
        KeyCopy key = KeyCopy.of(settings, manifest.installation(), database.dataDirectory());
        Optional<String> keyText =
                archive.holdsKey() && !key.isThere()
                        ? Optional.of(
                                archive.keyText(PassphraseSource.ofThisProcess(wording).known()))
                        : Optional.empty();
        ProgressLine progress = new ProgressLine(err, wording);
        AtomicInteger tables = new AtomicInteger();
        database.fill(
                archive, table -> progress.at(tables.incrementAndGet(), manifest.tables().size()));
        keyText.ifPresent(key::putBack);
        err.println(
                wording.text(
                        "command.restore.done",
                        MOMENT.format(manifest.takenAt()),
                        Integer.toString(manifest.tables().size()),
                        Long.toString(manifest.rows()),
                        manifest.installation().toString()));
        tellOfTheKey(key, keyText.isPresent(), data);
    }

    private void tellOfTheKey(KeyCopy key, boolean put, Optional<Path> data) {
        if (!key.isThere()) {
            err.println(wording.text("command.restore.no-key", key.location().toString()));
            return;
        }
        try {
            product.with(data, context -> context.getBean(DataKeys.class).location());
            err.println(
                    wording.text(
                            put ? "command.restore.key-put" : "command.restore.key-there",
                            key.location().toString()));
        } catch (RuntimeException failed) {
            if (!(NestedExceptionUtils.getMostSpecificCause(failed) instanceof DataKeyTrouble)) {
                throw failed;
            }
            err.println(wording.text("command.restore.key-unfit", key.location().toString()));
        }
    }
}
