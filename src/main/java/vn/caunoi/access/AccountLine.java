package vn.caunoi.access;

import java.util.List;
import vn.caunoi.web.Tone;

/**
 * An account in a list.
 *
 * @param person the full name where it is known and within reach, else ""
 * @param lastSignIn in words, also when there was none yet
 */
public record AccountLine(
        String href,
        String name,
        String person,
        List<PostLine> posts,
        String lastSignIn,
        Tone tone,
        String state) {}
