package vn.caunoi.command;

import java.io.PrintStream;
import java.util.List;

/** {@code help} and {@code --help}. */
final class HelpCommand implements Command {
    private final PrintStream out;
    private final Wording wording;

    HelpCommand(PrintStream out, Wording wording) {
        this.out = out;
        this.wording = wording;
    }

    @Override
    public String name() {
        return "help";
    }

    @Override
    public ExitCode run(List<String> words) {
        out.println(wording.text("command.help"));
        return ExitCode.DONE;
    }
}
