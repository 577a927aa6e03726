package vn.caunoi.command;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.backup.Passphrase;

/**
 * Where the passphrase of a backup comes from: the environment, else the terminal, else the first
 * line of standard input. It never stands among the words of the command, which others could read.
 */
final class PassphraseSource {
    static final String VARIABLE = "CAUNOI_BACKUP_PASSPHRASE";

    private final Map<String, String> environment;
    private final Optional<Console> terminal;
    private final InputStream input;
    private final Wording wording;

    PassphraseSource(
            Map<String, String> environment,
            Optional<Console> terminal,
            InputStream input,
            Wording wording) {
        this.environment = environment;
        this.terminal = terminal;
        this.input = input;
        this.wording = wording;
    }

    static PassphraseSource ofThisProcess(Wording wording) {
        return new PassphraseSource(
                System.getenv(),
                Optional.ofNullable(System.console()).filter(Console::isTerminal),
                System.in,
                wording);
    }

    /** A new one: long enough, and typed twice where somebody types it. */
    Passphrase chosen() {
        Passphrase first = asked("command.backup.passphrase");
        if (!first.isLongEnough()) {
            throw new InputFault(
                    "command.backup.passphrase.short", Integer.toString(Passphrase.SHORTEST));
        }
        boolean typed = !environment.containsKey(VARIABLE) && terminal.isPresent();
        if (typed && !first.equals(asked("command.backup.passphrase.again"))) {
            throw new InputFault("command.backup.passphrase.different");
        }
        return first;
    }

    /** The one that a backup was closed with. */
    Passphrase known() {
        return asked("command.restore.passphrase");
    }

    private Passphrase asked(String prompt) {
        return Optional.ofNullable(environment.get(VARIABLE))
                .or(() -> terminal.map(console -> typed(console, prompt)))
                .or(this::line)
                .map(Passphrase::new)
                .orElseThrow(() -> new InputFault("command.backup.passphrase.missing", VARIABLE));
    }

    private String typed(Console console, String prompt) {
        return Optional.ofNullable(console.readPassword("%s ", wording.text(prompt)))
                .map(String::new)
                .orElse("");
    }

    private Optional<String> line() {
        try {
            return Optional.ofNullable(
                    new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))
                            .readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
