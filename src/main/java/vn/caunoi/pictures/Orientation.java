package vn.caunoi.pictures;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

/** How a camera was held, as EXIF numbers it from 1 to 8. */
record Orientation(int number) {
    static final Orientation UPRIGHT = new Orientation(1);

    /** Upright where a file does not say, or says something unheard of. */
    static Orientation of(byte[] file) {
        try {
            return Optional.ofNullable(
                            ImageMetadataReader.readMetadata(new ByteArrayInputStream(file))
                                    .getFirstDirectoryOfType(ExifIFD0Directory.class))
                    .map(directory -> directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION))
                    .filter(number -> number >= 1 && number <= 8)
                    .map(Orientation::new)
                    .orElse(UPRIGHT);
        } catch (ImageProcessingException | IOException | RuntimeException unreadable) {
            return UPRIGHT;
        }
    }

    /** Whether width and height change places. */
    boolean isLying() {
        return number >= 5;
    }

    /** From the dots as they are stored to the picture as it was seen. */
    AffineTransform turn(int width, int height) {
        return switch (number) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
