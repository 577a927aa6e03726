package vn.caunoi.command;

import java.io.IOException;
import java.util.Arrays;

/** How long the same work took each time, in nanoseconds, after as much again for warmth. */
record Latencies(long[] nanos) {
    /** Work that may fail. */
    interface Work {
        void run() throws IOException;
    }

    static Latencies of(int times, Work work) throws IOException {
        for (int i = 0; i < times; i++) {
            work.run();
        }
        long[] nanos = new long[times];
        for (int i = 0; i < times; i++) {
            long began = System.nanoTime();
            work.run();
            nanos[i] = System.nanoTime() - began;
        }
        return new Latencies(nanos);
    }

    double p95() {
        return Figures.p95(nanos);
    }

    /** In milliseconds. */
    double median() {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2] / 1e6;
    }

    /** All of it, warming up included by the same measure. */
    double seconds() {
        return 2 * Arrays.stream(nanos).sum() / 1e9;
    }
}
