package vn.caunoi.command;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a browser with an empty cache fetches for a page: the page, its style sheet and scripts, its
 * icon, and the four faces in which Vietnamese is written.
 */
final class FirstVisit {
    private static final Pattern PART =
            Pattern.compile("(?:src|href)=\"(/[^\"]+\\.(?:css|js|svg|png|webp|ico))\"");
    private static final Pattern FACE =
            Pattern.compile(
                    "url\\(\"(/fonts/[^\"]*-(?:latin|vietnamese)-(?:400|600)-normal\\.woff2)\"\\)");

    private FirstVisit() {}

    /** Bytes that come over the wire. */
    static long bytes(Wire wire, String path) throws IOException {
        Wire.Answer page = whole(wire, path);
        Set<String> parts = found(PART, page.text());
        Set<String> faces = new LinkedHashSet<>();
        long bytes = page.bytes();
        for (String part : parts) {
            Wire.Answer answer = whole(wire, part);
            bytes += answer.bytes();
            if (part.endsWith(".css")) {
                faces.addAll(found(FACE, answer.text()));
            }
        }
        for (String face : faces) {
            bytes += whole(wire, face).bytes();
        }
        return bytes;
    }

    private static Wire.Answer whole(Wire wire, String path) throws IOException {
        Wire.Answer answer = wire.get(path);
        if (answer.status() != 200) {
            throw new IllegalStateException(path + " answered " + answer.status());
        }
        return answer;
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new LinkedHashSet<>();
        pattern.matcher(text).results().forEach(hit -> found.add(hit.group(1)));
        return found;
    }
}
