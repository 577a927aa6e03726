package vn.caunoi.command;

/** What the program says to the shell. */
public enum ExitCode {
    DONE(0),
    PROGRAM_FAILED(1),
    INPUT_AT_FAULT(2);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
