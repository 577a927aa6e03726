package vn.caunoi.exchange.sheets;

/**
 * The letters of TCVN 5712:1993 VN3. Capitals with a tone have no place in it: its capital fonts
 * show the small letters as capitals.
 */
final class Tcvn3 {

    /** What no letter stands for. */
    static final char NONE = '-';

    static final char FIRST = 0xA1;

    /** The letters of the places from {@link #FIRST} on. */
    static final String LETTERS =
            "ĂÂÊÔƠƯĐăâêôơưđ-" // A1 to AF
                    + "-----àảãáạ-ằẳẵắ-" // B0 to BF
                    + "------ặầẩẫấậè-ẻẽ" // C0 to CF
                    + "éẹềểễếệìỉ---ĩíịò" // D0 to DF
                    + "-ỏõóọồổỗốộờởỡớợù" // E0 to EF
                    + "-ủũúụừửữứựỳỷỹýỵ-"; // F0 to FF

    private Tcvn3() {}

    static String toUnicode(String text) {
        var converted = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            converted.append(letter(text.charAt(i)));
        }
        return converted.toString();
    }

    private static char letter(char c) {
        int place = c - FIRST;
        if (place < 0 || place >= LETTERS.length()) {
            return c;
        }
        char letter = LETTERS.charAt(place);
        return letter == NONE ? c : letter;
    }
}
