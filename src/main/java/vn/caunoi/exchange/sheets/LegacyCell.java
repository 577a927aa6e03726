package vn.caunoi.exchange.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts one cell of a legacy file right, and leaves one that is right already. */
final class LegacyCell {

    private LegacyCell() {}

    static String repair(LegacyLetters letters, String cell) {
        List<String> pieces = pieces(cell);
        if (isUnicode(letters, pieces)) {
            return cell;
        }
        boolean capitals = isInCapitals(pieces);
        var repaired = new StringBuilder(cell.length());
        for (String piece : pieces) {
            String word = letters.convert(piece);
            boolean raise = capitals && isLegacyWord(piece);
            repaired.append(raise ? word.toUpperCase(Locale.ROOT) : word);
        }
        return repaired.toString();
    }

    /** Right already: words that only make sense unconverted outnumber the others. */
    private static boolean isUnicode(LegacyLetters letters, List<String> pieces) {
        int right = 0;
        int wrong = 0;
        for (String piece : pieces) {
            if (isLegacyWord(piece)) {
                boolean asIs = VietnameseSyllable.is(Words.bare(piece));
                boolean converted = VietnameseSyllable.is(letters.convert(piece));
                right += asIs && !converted ? 1 : 0;
                wrong += converted && !asIs ? 1 : 0;
                if (piece.chars().anyMatch(c -> c > 0xFF && Character.isLetter(c))) {
                    right++;
                }
            }
        }
        return right > wrong;
    }

    /** A capital font was used: every word of two or more plain letters has only capitals. */
    private static boolean isInCapitals(List<String> pieces) {
        boolean seen = false;
        for (String piece : pieces) {
            if (isLegacyWord(piece)) {
                if (piece.chars().anyMatch(c -> c >= 'a' && c <= 'z')) {
                    return false;
                }
                seen |= piece.chars().filter(c -> c >= 'A' && c <= 'Z').count() >= 2;
            }
        }
        return seen;
    }

    private static boolean isLegacyWord(String piece) {
        return Words.isPart(piece.charAt(0)) && !Words.isAscii(piece);
    }

    /** Words and what stands between them. */
    private static List<String> pieces(String cell) {
        var pieces = new ArrayList<String>();
        int from = 0;
        for (int at = 1; at <= cell.length(); at++) {
            if (at == cell.length()
                    || Words.isPart(cell.charAt(at)) != Words.isPart(cell.charAt(from))) {
                pieces.add(cell.substring(from, at));
                from = at;
            }
        }
        return pieces;
    }
}
