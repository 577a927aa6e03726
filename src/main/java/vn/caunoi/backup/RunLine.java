package vn.caunoi.backup;

import java.util.UUID;
import vn.caunoi.web.Tone;

/**
 * A backup as the page lists it, in words.
 *
 * @param by who asked for it, or that the machine did it by itself
 * @param size empty while there is no file
 * @param digest of the file, to compare a copy with; empty while there is no file
 * @param file whether the file can be downloaded
 */
public record RunLine(
        UUID id,
        String when,
        String reason,
        String by,
        String size,
        String digest,
        Tone tone,
        String stage,
        boolean file) {}
