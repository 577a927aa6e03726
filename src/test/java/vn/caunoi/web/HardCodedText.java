package vn.caunoi.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds words that stand in a template instead of a message file. Code, tags and directives are
 * blanked out one after the other; whatever letter is left would be read by a person.
 */
final class HardCodedText {
    private static final Pattern COMMENT = Pattern.compile("(?s)<%--.*?--%>|<!--.*?-->");
    private static final Pattern HEADER = Pattern.compile("(?m)^\\s*@(?:import|param)\\b.*$");
    private static final Pattern KEYWORD = Pattern.compile("@(?:else|endif|endfor|raw|endraw)\\b");
    private static final Pattern CALL =
            Pattern.compile("@(?:if|elseif|for)\\s*\\(|@template\\.[\\w.]+\\s*\\(");
    private static final Pattern READ_ATTRIBUTE =
            Pattern.compile(
                    "\\b(?:title|alt|placeholder|aria-label|aria-description|label)"
                            + "=\"[^\"]*\\p{L}[^\"]*\"");
    private static final Pattern TAG = Pattern.compile("(?s)</?[a-zA-Z!][^<>]*>");
    private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern FOREIGN_LETTERS =
            Pattern.compile("\\p{L}*[\\p{L}&&[^\\x00-\\x7F]]\\p{L}*");

    private HardCodedText() {}

    /** One line per finding: {@code file:line: word}. */
    static List<String> in(String file, String template) {
        var bare = blank(COMMENT, template);
        var found = new ArrayList<String>();
        // Letters with marks are nobody's code: they betray a text also inside a string argument.
        collect(file, bare, FOREIGN_LETTERS, found);
        bare = blank(KEYWORD, blank(HEADER, bare));
        var markup = withoutCode(bare);
        collect(file, markup, READ_ATTRIBUTE, found);
        collect(file, blank(ENTITY, blank(TAG, markup)), WORD, found);
        return found.stream().distinct().toList();
    }

    private static void collect(String file, String text, Pattern pattern, List<String> found) {
        pattern.matcher(text)
                .results()
                .forEach(hit ->
                        found.add(
                                file
                                        + ":"
                                        + (1 + newLines(text, hit.start()))
                                        + ": "
                                        + hit.group()));
    }

    private static long newLines(String text, int end) {
        return text.substring(0, end).chars().filter(c -> c == '\n').count();
    }

    private static String blank(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll(hit -> hit.group().replaceAll("[^\\n]", " "));
    }

    /** Blanks Java code, but keeps the markup inside its content blocks {@code @`…`}. */
    private static String withoutCode(String text) {
        var out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            var opening = opening(out, i);
            if (opening > 0) {
                blankCode(out, i, i + opening);
            }
        }
        return out.toString();
    }

    private static int opening(CharSequence text, int at) {
        var rest = text.subSequence(at, text.length());
        for (var start : List.of("${", "!{", "$unsafe{")) {
            if (rest.toString().startsWith(start)) {
                return start.length();
            }
        }
        var call = CALL.matcher(rest);
        return call.lookingAt() ? call.end() : 0;
    }

    private static void blankCode(StringBuilder text, int from, int afterOpening) {
        int depth = 1;
        int i = afterOpening;
        fill(text, from, i);
        while (i < text.length() && depth > 0) {
            char c = text.charAt(i);
            int end = i + 1;
            if (c == '"') {
                end = stringEnd(text, i);
            } else if (c == '@' && i + 1 < text.length() && text.charAt(i + 1) == '`') {
                end = contentEnd(text, i + 2);
                fill(text, i, i + 2);
                i = end - 1;
            } else if (c == '(' || c == '{') {
                depth++;
            } else if (c == ')' || c == '}') {
                depth--;
            }
            fill(text, i, end);
            i = end;
        }
    }

    private static int stringEnd(CharSequence text, int quote) {
        int i = quote + 1;
        while (i < text.length() && text.charAt(i) != '"') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i + 1, text.length());
    }

    /** The content of a block is a template again: its own blocks are skipped over. */
    private static int contentEnd(StringBuilder text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '`') {
            var opening = opening(text, i);
            if (opening > 0) {
                blankCode(text, i, i + opening);
            }
            i++;
        }
        return Math.min(i + 1, text.length());
    }

    private static void fill(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, ' ');
            }
        }
    }
}
