package vn.caunoi.pictures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Takes a picture in by what it is: drawn anew in two sizes, so that nothing of the file that came
 * remains but what the eye sees. Where it was taken, by which device and when is gone.
 */
public final class PictureIntake {
    public static final int LARGE = 1600;
    public static final int SMALL = 480;
    static final int MOST_BYTES = 15_000_000;
    static final long MOST_DOTS = 60_000_000L;

    /** Of a thread one dot wide every line is unpacked all the same. */
    static final int LONGEST_SIDE = 20_000;

    /** Decoding needs much memory for a moment; few at a time. */
    private static final Semaphore PLACES = new Semaphore(2);

    private PictureIntake() {}

    /** What came of a file. */
    public sealed interface Taken {
        /** Two JPEG files without metadata. */
        record Picture(byte[] large, byte[] small) implements Taken {}

        record Refused(PictureFault fault) implements Taken {}
    }

    public static Taken take(byte[] file) {
        if (file.length > MOST_BYTES) {
            return new Taken.Refused(PictureFault.TOO_HEAVY);
        }
        return PictureKind.of(file)
                .map(kind ->
                        switch (kind) {
                            case JPEG -> draw(file, "jpeg");
                            case PNG -> draw(file, "png");
                            case WEBP -> new Taken.Refused(PictureFault.WEBP);
                            case HEIC -> new Taken.Refused(PictureFault.HEIC);
                        })
                .orElseGet(() -> new Taken.Refused(PictureFault.NOT_A_PICTURE));
    }

    private static Taken draw(byte[] file, String format) {
        PLACES.acquireUninterruptibly();
        try {
            return read(file, format);
        } catch (IOException | RuntimeException broken) {
            return new Taken.Refused(PictureFault.BROKEN);
        } finally {
            PLACES.release();
        }
    }

    private static Taken read(byte[] file, String format) throws IOException {
        ImageReader reader = reader(format);
        try (ImageInputStream input =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_DOTS || Math.max(width, height) > LONGEST_SIDE) {
                return new Taken.Refused(PictureFault.TOO_WIDE);
            }
            BufferedImage seen = reader.read(0, coarse(reader, Math.max(width, height)));
            BufferedImage large = Drawing.of(seen, Orientation.of(file)).within(LARGE);
            BufferedImage small = Drawing.of(large, Orientation.UPRIGHT).within(SMALL);
            return new Taken.Picture(Drawing.jpeg(large), Drawing.jpeg(small));
        } finally {
            reader.dispose();
        }
    }

    /** Of a very large picture only every second or third dot is read: enough, and in memory. */
    private static ImageReadParam coarse(ImageReader reader, int longestSide) {
        int step = Math.max(1, longestSide / (2 * LARGE));
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return param;
    }

    private static ImageReader reader(String format) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        return readers.next();
    }
}
