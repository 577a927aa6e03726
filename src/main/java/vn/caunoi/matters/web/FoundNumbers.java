package vn.caunoi.matters.web;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Telephone and identity numbers in what somebody typed; they belong to third persons as often as
 * to the sender, and nobody needs them to settle a matter.
 */
final class FoundNumbers {
    /** Nine to twelve digits, also in groups; a telephone number begins with 0 or +84. */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\d/.,])(?:(?:\\+84|0)[ .-]?\\d(?:[ .-]?\\d){7,9}|\\d{9}|\\d{12}|\\d{3}[ .-]\\d{3}[ .-]\\d{3}[ .-]\\d{3})(?![\\d/])");

    private static final String STRUCK = "…";

    private FoundNumbers() {}

    static List<String> in(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).distinct().toList();
    }

    static String struck(String text) {
        return NUMBER.matcher(text).replaceAll(STRUCK);
    }
}
