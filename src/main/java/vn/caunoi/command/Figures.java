package vn.caunoi.command;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Lines {@code name value unit} of a benchmark. */
final class Figures {
    private final PrintStream out;
    private final Map<String, Double> told = new HashMap<>();

    Figures(PrintStream out) {
        this.out = out;
    }

    void line(String name, double value, String unit) {
        told.put(name, value);
        out.println(String.format(Locale.ROOT, "%s %.2f %s", name, value, unit));
    }

    /** One told figure by another. */
    void ratio(String name, String of, String to) {
        line(name, told.getOrDefault(of, Double.NaN) / told.getOrDefault(to, Double.NaN), "ratio");
    }

    /** The value that 95 of 100 stay below, in milliseconds. */
    static double p95(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(sorted.length * 0.95) - 1] / 1e6;
    }

    static double seconds(long fromNanos) {
        return (System.nanoTime() - fromNanos) / 1e9;
    }
}
