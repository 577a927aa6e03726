package vn.caunoi.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.pictures.PictureIntake.Taken;

class PictureIntakeTest {

    @Test
    void whereItWasTakenIsGone() throws Exception {
        byte[] file = SamplePictures.takenAtAKnownPlace(400, 300, 1);
        assertThat(
                        metadata(file)
                                .getFirstDirectoryOfType(GpsDirectory.class)
                                .containsTag(GpsDirectory.TAG_LATITUDE))
                .isTrue();
        Taken.Picture taken = taken(file);
        for (byte[] kept : new byte[][] {taken.large(), taken.small()}) {
            assertThat(metadata(kept).containsDirectoryOfType(ExifDirectoryBase.class)).isFalse();
            assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
        }
    }

    /** Where the red left half of the stored dots is seen. */
    @ParameterizedTest
    @CsvSource({
        "1, 400, 300, LEFT",
        "2, 400, 300, RIGHT",
        "3, 400, 300, RIGHT",
        "4, 400, 300, LEFT",
        "5, 300, 400, TOP",
        "6, 300, 400, TOP",
        "7, 300, 400, BOTTOM",
        "8, 300, 400, BOTTOM"
    })
    void itStandsAsTheCameraWasHeld(int orientation, int width, int height, String red) {
        BufferedImage seen =
                SamplePictures.read(
                        taken(SamplePictures.takenAtAKnownPlace(400, 300, orientation)).large());
        assertThat(seen.getWidth()).isEqualTo(width);
        assertThat(seen.getHeight()).isEqualTo(height);
        assertThat(redSide(seen)).isEqualTo(red);
    }

    private static String redSide(BufferedImage seen) {
        int right = seen.getWidth() - 5;
        int bottom = seen.getHeight() - 5;
        boolean topLeft = isRed(seen, 5, 5);
        if (topLeft) {
            return isRed(seen, right, 5) ? "TOP" : "LEFT";
        }
        return isRed(seen, right, 5) ? "RIGHT" : isRed(seen, 5, bottom) ? "BOTTOM" : "NOWHERE";
    }

    @Test
    void aLargePictureComesInTwoSmallerSizes() {
        Taken.Picture taken = taken(SamplePictures.jpeg(7000, 3500));
        assertThat(SamplePictures.read(taken.large()).getWidth()).isEqualTo(1600);
        assertThat(SamplePictures.read(taken.large()).getHeight()).isEqualTo(800);
        assertThat(SamplePictures.read(taken.small()).getWidth()).isEqualTo(480);
    }

    @Test
    void aSmallPictureKeepsItsSizeAndBecomesAJpeg() {
        Taken.Picture taken = taken(SamplePictures.png(320, 200));
        assertThat(SamplePictures.read(taken.large()).getWidth()).isEqualTo(320);
        assertThat(PictureKind.of(taken.large())).contains(PictureKind.JPEG);
    }

    @Test
    void aFewBytesThatUnfoldWithoutEndAreRefusedUnread() {
        assertThat(refused(SamplePictures.bomb(60_000, 60_000))).isEqualTo(PictureFault.TOO_WIDE);
    }

    @Test
    void whatIsNoJpegOrPngIsRefusedByItsContent() {
        assertThat(refused(bytes("<html><script>alert(1)</script></html>")))
                .isEqualTo(PictureFault.NOT_A_PICTURE);
        assertThat(refused(bytes("RIFF....WEBPVP8 "))).isEqualTo(PictureFault.WEBP);
        assertThat(refused(bytes("\0\0\0\30ftypheic"))).isEqualTo(PictureFault.HEIC);
        assertThat(refused(new byte[0])).isEqualTo(PictureFault.NOT_A_PICTURE);
        assertThat(refused(Arrays.copyOf(SamplePictures.png(900, 900), 60)))
                .isEqualTo(PictureFault.BROKEN);
        assertThat(refused(Arrays.copyOf(SamplePictures.jpeg(9, 9), 16_000_000)))
                .isEqualTo(PictureFault.TOO_HEAVY);
        assertThat(refused(SamplePictures.png(1, PictureIntake.LONGEST_SIDE + 1)))
                .isEqualTo(PictureFault.TOO_WIDE);
    }

    @Test
    void markupBehindAPictureDoesNotComeAlong() {
        byte[] jpeg = SamplePictures.jpeg(40, 40);
        byte[] hidden = bytes("<script>alert(1)</script>");
        byte[] both = Arrays.copyOf(jpeg, jpeg.length + hidden.length);
        System.arraycopy(hidden, 0, both, jpeg.length, hidden.length);
        assertThat(new String(taken(both).large(), StandardCharsets.ISO_8859_1))
                .doesNotContain("script");
    }

    private static Taken.Picture taken(byte[] file) {
        return (Taken.Picture) PictureIntake.take(file);
    }

    private static PictureFault refused(byte[] file) {
        return ((Taken.Refused) PictureIntake.take(file)).fault();
    }

    private static Metadata metadata(byte[] file) throws IOException, ImageProcessingException {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(file));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        Color color = new Color(image.getRGB(x, y));
        return color.getRed() > 200 && color.getBlue() < 60;
    }
}
