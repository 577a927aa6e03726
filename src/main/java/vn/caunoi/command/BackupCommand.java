package vn.caunoi.command;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import vn.caunoi.backup.BackupWriter;
import vn.caunoi.backup.Passphrase;
import vn.caunoi.backup.WrittenBackup;
import vn.caunoi.storage.EmptyDatabase;

/** {@code backup --out FILE [--with-key] [--data DIR]}: works beside a running server. */
final class BackupCommand implements Command {
    private final Product product;
    private final PrintStream err;
    private final Wording wording;

    BackupCommand(Product product, PrintStream err, Wording wording) {
        this.product = product;
        this.err = err;
        this.wording = wording;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public ExitCode run(List<String> words) {
        Arguments arguments = Arguments.of(words, Set.of("out", "data"), Set.of("with-key"));
        Path out = Path.of(arguments.required("out")).toAbsolutePath();
        Optional<Path> data = arguments.option("data").map(Path::of);
        if (out.getParent() == null || !Files.isDirectory(out.getParent())) {
            throw new InputFault("command.no-such-file", String.valueOf(out.getParent()));
        }
        if (EmptyDatabase.isMissing(Settings.of(data))) {
            throw new InputFault("command.backup.no-data", data.orElse(Path.of("data")).toString());
        }
        Optional<Passphrase> passphrase =
                arguments.flag("with-key")
                        ? Optional.of(PassphraseSource.ofThisProcess(wording).chosen())
                        : Optional.empty();
        return product.with(data, context -> write(context, out, passphrase));
    }

    private ExitCode write(ApplicationContext context, Path out, Optional<Passphrase> passphrase) {
        WrittenBackup written =
                context.getBean(BackupWriter.class)
                        .write(out, passphrase, new ProgressLine(err, wording));
        err.println(
                wording.text(
                        "command.backup.done",
                        out.toString(),
                        Integer.toString(written.manifest().tables().size()),
                        Long.toString(written.manifest().rows()),
                        written.digest()));
        err.println(
                wording.text(
                        passphrase.isPresent()
                                ? "command.backup.with-key"
                                : "command.backup.without-key"));
        return ExitCode.DONE;
    }
}
