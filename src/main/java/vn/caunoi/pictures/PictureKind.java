package vn.caunoi.pictures;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the first bytes of a file say it is; its name says nothing. */
enum PictureKind {
    JPEG,
    PNG,
    WEBP,
    HEIC;

    private static final byte[] JPEG_HEAD = bytes(0xFF, 0xD8, 0xFF);
    private static final byte[] PNG_HEAD = bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');
    private static final List<String> HEIC_BRANDS =
            List.of("heic", "heix", "hevc", "heim", "heis", "mif1", "msf1", "avif");

    static Optional<PictureKind> of(byte[] file) {
        if (startsWith(file, JPEG_HEAD)) {
            return Optional.of(JPEG);
        }
        if (startsWith(file, PNG_HEAD)) {
            return Optional.of(PNG);
        }
        if (word(file, 0).equals("RIFF") && word(file, 8).equals("WEBP")) {
            return Optional.of(WEBP);
        }
        return word(file, 4).equals("ftyp") && HEIC_BRANDS.contains(word(file, 8))
                ? Optional.of(HEIC)
                : Optional.empty();
    }

    private static boolean startsWith(byte[] file, byte[] head) {
        return file.length >= head.length
                && Arrays.equals(file, 0, head.length, head, 0, head.length);
    }

    private static String word(byte[] file, int from) {
        return file.length < from + 4 ? "" : new String(file, from, 4, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        IntStream.range(0, values.length).forEach(i -> bytes[i] = (byte) values[i]);
        return bytes;
    }
}
