package vn.caunoi.exchange.sheets;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that come out and stops when there are too many. */
final class MeteredStream extends FilterInputStream {

    private final ZipGuard.Limits limits;
    private final long packed;
    private long total;

    MeteredStream(InputStream in, ZipGuard.Limits limits, long before, long packed) {
        super(in);
        this.limits = limits;
        this.total = before;
        this.packed = packed;
    }

    /** All bytes so far, those of earlier entries among them. */
    long total() {
        return total;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        count(c < 0 ? 0 : 1);
        return c;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        count(Math.max(count, 0));
        return count;
    }

    private void count(int bytes) throws ZipGuard.Abnormal {
        total += bytes;
        if (!limits.allow(total, packed)) {
            throw new ZipGuard.Abnormal();
        }
    }
}
