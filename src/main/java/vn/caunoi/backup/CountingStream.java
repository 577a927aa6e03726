package vn.caunoi.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Says a word every few megabytes. */
final class CountingStream extends FilterOutputStream {
    private static final long EVERY = 4L << 20;

    private final Runnable word;
    private long untilNext = EVERY;

    CountingStream(OutputStream out, Runnable word) {
        super(out);
        this.word = word;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        count(length);
    }

    @Override
    public void write(int single) throws IOException {
        out.write(single);
        count(1);
    }

    private void count(int length) {
        untilNext -= length;
        if (untilNext <= 0) {
            untilNext = EVERY;
            word.run();
        }
    }
}
