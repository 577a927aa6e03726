package vn.caunoi.exchange.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds out how a text file is encoded by reading it once, or more often when it is no UTF-8. */
final class EncodingDetector {

    private static final int CHUNK = 1 << 16;

    /** A UTF-8 file may have one bad byte in so many letters; beyond that it is something else. */
    private static final int GOOD_PER_BAD = 4;

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset VIETNAMESE = Charset.forName("windows-1258");

    private EncodingDetector() {}

    private record Reading(LegacyEvidence evidence, long notAscii, long malformed) {}

    static TextEncoding detect(Path file) throws IOException {
        Optional<Charset> marked = byteOrderMark(file);
        Charset charset = marked.orElse(StandardCharsets.UTF_8);
        Reading reading = read(file, charset);
        if (reading.malformed() == 0
                || marked.isPresent()
                || reading.notAscii() >= GOOD_PER_BAD * reading.malformed()) {
            return new TextEncoding(charset, reading.evidence().verdict(), reading.malformed() > 0);
        }
        return singleByte(file);
    }

    private static TextEncoding singleByte(Path file) throws IOException {
        LegacyEvidence western = read(file, WESTERN).evidence();
        int best = read(file, VIETNAMESE).evidence().sensible(LegacyLetters.NONE);
        int unconverted = western.sensible(LegacyLetters.NONE);
        var found =
                new TextEncoding(
                        best > unconverted ? VIETNAMESE : WESTERN, LegacyLetters.NONE, false);
        best = Math.max(best, unconverted);
        for (LegacyLetters letters : new LegacyLetters[] {LegacyLetters.TCVN3, LegacyLetters.VNI}) {
            if (western.sensible(letters) > best) {
                best = western.sensible(letters);
                found = new TextEncoding(WESTERN, letters, false);
            }
        }
        return found;
    }

    private static Optional<Charset> byteOrderMark(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(2);
            if (start.length < 2) {
                return Optional.empty();
            }
            return switch ((start[0] & 0xFF) << 8 | (start[1] & 0xFF)) {
                case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
                case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
                default -> Optional.empty();
            };
        }
    }

    private static Reading read(Path file, Charset charset) throws IOException {
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var evidence = new LegacyEvidence();
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK).limit(0);
        CharBuffer chars = CharBuffer.allocate(CHUNK);
        long notAscii = 0;
        long malformed = 0;
        try (InputStream in = Files.newInputStream(file)) {
            boolean ended = false;
            while (!ended || bytes.hasRemaining()) {
                bytes.compact();
                int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
                ended = count < 0;
                bytes.position(bytes.position() + Math.max(count, 0)).flip();
                CoderResult result = decoder.decode(bytes, chars, ended);
                while (result.isError()) {
                    malformed++;
                    bytes.position(bytes.position() + result.length());
                    result = decoder.decode(bytes, chars, ended);
                }
                chars.flip();
                notAscii += chars.chars().filter(c -> c > 0x7F).count();
                evidence.accept(chars.array(), chars.limit());
                chars.clear();
            }
        }
        return new Reading(evidence, notAscii, malformed);
    }
}
