package vn.caunoi.command;

import java.io.PrintStream;
import vn.caunoi.backup.BackupProgress;

/** One line per tenth of the way, for people and for logs alike. */
final class ProgressLine implements BackupProgress {
    private final PrintStream err;
    private final Wording wording;
    private int lastTenth = -1;

    ProgressLine(PrintStream err, Wording wording) {
        this.err = err;
        this.wording = wording;
    }

    @Override
    public void at(int tables, int all) {
        int tenth = 10 * tables / Math.max(all, 1);
        if (tenth > lastTenth) {
            lastTenth = tenth;
            err.println(
                    wording.text(
                            "command.backup.progress",
                            Integer.toString(tables),
                            Integer.toString(all)));
        }
    }
}
