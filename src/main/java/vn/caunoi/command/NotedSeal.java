package vn.caunoi.command;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caunoi.journal.Mark;

/**
 * A seal of the journal as somebody noted it on paper: {@code 26734:12:9f8a03c1-…}. Who is tired of
 * copying may stop after sixteen digits.
 *
 * @param digest the digits as far as they were noted
 */
record NotedSeal(String commune, long number, String digest) {
    private static final Pattern WRITTEN =
            Pattern.compile("([^:]+):(\\d{1,15}):([0-9a-fA-F][0-9a-fA-F -]{15,90})");
    private static final int FEWEST = 16;

    static NotedSeal read(String text) {
        Matcher parts = WRITTEN.matcher(text.strip());
        if (!parts.matches()) {
            throw new InputFault("command.journal.noted", text);
        }
        String digest = parts.group(3).replaceAll("[ -]", "").toLowerCase(Locale.ROOT);
        if (digest.length() < FEWEST) {
            throw new InputFault("command.journal.noted", text);
        }
        return new NotedSeal(parts.group(1), Long.parseLong(parts.group(2)), digest);
    }

    boolean isOf(Mark link) {
        return link.digest().startsWith(digest);
    }
}
