package vn.caunoi.exchange.sheets;

/**
 * Watches the cells of a sheet's XML for what would make the reader fill the memory: a column that
 * no spreadsheet has, or the number of a text that is not there.
 */
final class CellGuard implements MarkupScanner.Listener {

    private static final int MOST_LETTERS = 3;
    private static final int MOST_DIGITS = 8;

    private boolean ofSharedText;
    private boolean inValue;
    private int digits;
    private int index;
    private int highest = -1;

    /** The highest number of a shared text, or -1. */
    int highestText() {
        return highest;
    }

    @Override
    public boolean text(char c) {
        if (inValue && ofSharedText) {
            index = index * 10 + (c - '0');
            digits++;
            return c >= '0' && c <= '9' && digits <= MOST_DIGITS;
        }
        return true;
    }

    @Override
    public boolean tag(CharSequence tag) {
        if (is(tag, "v")) {
            inValue = tag.charAt(tag.length() - 1) != '/';
            digits = 0;
            index = 0;
            return true;
        }
        if (is(tag, "/v")) {
            highest = ofSharedText && digits > 0 ? Math.max(highest, index) : highest;
            inValue = false;
            return true;
        }
        return !inValue && (!is(tag, "c") || acceptCell(tag));
    }

    private boolean acceptCell(CharSequence tag) {
        ofSharedText = false;
        int at = 1;
        while (at < tag.length()) {
            int equals = indexOf(tag, '=', at);
            if (equals < 0) {
                return true;
            }
            int open = equals + 1;
            while (open < tag.length() && tag.charAt(open) <= ' ') {
                open++;
            }
            int close = open < tag.length() ? indexOf(tag, tag.charAt(open), open + 1) : -1;
            if (close < 0) {
                return false;
            }
            if (!acceptAttribute(tag, lastBefore(tag, equals), open + 1, close)) {
                return false;
            }
            at = close + 1;
        }
        return true;
    }

    private boolean acceptAttribute(CharSequence tag, char name, int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            char c = tag.charAt(i);
            if (c == '&') {
                return false;
            }
            letters += c >= '0' && c <= '9' ? 0 : 1;
        }
        if (name == 't') {
            ofSharedText |= to - from == 1 && tag.charAt(from) == 's';
        }
        return name != 'r' || letters <= MOST_LETTERS;
    }

    private static char lastBefore(CharSequence tag, int end) {
        int at = end - 1;
        while (at > 0 && tag.charAt(at) <= ' ') {
            at--;
        }
        return tag.charAt(at);
    }

    private static int indexOf(CharSequence tag, char sought, int from) {
        for (int i = from; i < tag.length(); i++) {
            if (tag.charAt(i) == sought) {
                return i;
            }
        }
        return -1;
    }

    /** Whether this is the name of the tag, with or without a prefix. */
    static boolean is(CharSequence tag, String name) {
        boolean closing = name.charAt(0) == '/';
        int from = closing ? 1 : 0;
        if (closing && (tag.isEmpty() || tag.charAt(0) != '/')) {
            return false;
        }
        int end = from;
        int start = from;
        while (end < tag.length()
                && tag.charAt(end) > ' '
                && (end == 0 || tag.charAt(end) != '/')) {
            if (tag.charAt(end) == ':') {
                start = end + 1;
            }
            end++;
        }
        if (end - start != name.length() - from) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (tag.charAt(i) != name.charAt(i - start + from)) {
                return false;
            }
        }
        return true;
    }
}
