package vn.caunoi.exchange.sheets;

import java.nio.charset.Charset;

/**
 * How a text file is to be read.
 *
 * @param charset how bytes become characters
 * @param letters how characters become letters
 * @param damaged whether some bytes fit the charset nowhere
 */
record TextEncoding(Charset charset, LegacyLetters letters, boolean damaged) {

    /** Whether people must be told what was assumed. */
    boolean isAssumed() {
        return letters != LegacyLetters.NONE || !charset.name().startsWith("UTF-");
    }

    /** The name that people know it by. */
    String shownName() {
        return letters == LegacyLetters.NONE ? charset.displayName() : letters.shownName();
    }
}
