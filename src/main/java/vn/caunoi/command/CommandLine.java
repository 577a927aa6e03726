package vn.caunoi.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import vn.caunoi.people.DataKeyTrouble;
import vn.caunoi.storage.StorageFailure;
import vn.caunoi.web.Texts;

/** Finds the command, runs it, and says in plain words what went wrong. */
public final class CommandLine {
    private final PrintStream err;
    private final Wording wording;
    private final List<Command> commands;

    private CommandLine(Product product, PrintStream out, PrintStream err, Wording wording) {
        this.err = err;
        this.wording = wording;
        this.commands =
                List.of(
                        new ServeCommand(product, out),
                        new ImportCommand(product, out, err),
                        new ReportCommand(product),
                        new TokenCommand(product, out),
                        new AccountCommand(product, out),
                        new BackupCommand(product, err, wording),
                        new RestoreCommand(product, err, wording),
                        new JournalCommand(product, out, err, wording),
                        new BenchCommand(product, out),
                        new SimulateCommand(product, out),
                        new HelpCommand(out, wording));
    }

    /** Results go to standard output, messages for people to standard error, both in UTF-8. */
    public static ExitCode run(Class<?> application, String... words) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        return run(application, out, err, words);
    }

    static ExitCode run(Class<?> application, PrintStream out, PrintStream err, String... words) {
        return new CommandLine(new Product(application), out, err, new Wording(new Texts()))
                .carryOut(List.of(words));
    }

    private ExitCode carryOut(List<String> words) {
        try {
            String name = words.isEmpty() || words.contains("--help") ? "help" : words.getFirst();
            Command command =
                    commands.stream()
                            .filter(candidate -> candidate.name().equals(name))
                            .findFirst()
                            .orElseThrow(() -> new InputFault("command.unknown", name));
            return command.run(words.isEmpty() ? words : words.subList(1, words.size()));
        } catch (InputFault fault) {
            err.println(wording.text(fault.key(), fault.args()));
            return ExitCode.INPUT_AT_FAULT;
        } catch (Exception failure) {
            return failed(failure);
        }
    }

    private ExitCode failed(Exception failure) {
        Optional<Throwable> known =
                Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                        .filter(cause ->
                                cause instanceof StorageFailure || cause instanceof DataKeyTrouble)
                        .findFirst();
        if (known.isPresent()) {
            err.println(known.get().getMessage());
            return ExitCode.INPUT_AT_FAULT;
        }
        LoggerFactory.getLogger(CommandLine.class).error("The program failed", failure);
        err.println(wording.text("command.failed"));
        return ExitCode.PROGRAM_FAILED;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
