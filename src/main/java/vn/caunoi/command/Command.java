package vn.caunoi.command;

import java.util.List;

/** One command of the program. */
interface Command {
    String name();

    /** Carries it out. */
    ExitCode run(List<String> words) throws Exception;
}
