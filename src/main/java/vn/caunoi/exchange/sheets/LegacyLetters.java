package vn.caunoi.exchange.sheets;

/** How Vietnamese letters are written in a text that Unicode letters stand for wrongly. */
enum LegacyLetters {
    /** Right Unicode. */
    NONE {
        @Override
        String convert(String text) {
            return text;
        }
    },
    /** TCVN3, also called ABC: fonts whose names begin with ".Vn". */
    TCVN3 {
        @Override
        String convert(String text) {
            return Tcvn3.toUnicode(text);
        }
    },
    /** VNI for Windows: fonts whose names begin with "VNI-". */
    VNI {
        @Override
        String convert(String text) {
            return Vni.toUnicode(text);
        }
    };

    /** The name that people know the letters by. */
    String shownName() {
        return switch (this) {
            case NONE -> "Unicode";
            case TCVN3 -> "TCVN3 (ABC)";
            case VNI -> "VNI";
        };
    }

    /** The text with each legacy letter as its Unicode letter. */
    abstract String convert(String text);

    /** The same of a cell in a file of these letters; leaves a cell that is right already. */
    String repair(String cell) {
        return this == NONE || Words.isAscii(cell) ? cell : LegacyCell.repair(this, cell);
    }
}
