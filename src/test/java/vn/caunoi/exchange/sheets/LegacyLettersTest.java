package vn.caunoi.exchange.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyLettersTest {

    static final String SMALL =
            "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ";

    private static final String RIGHT =
            """
            Tổ dân phố 3, phường Tân Lập tổ chức Hội nghị tiếp xúc cử tri; Ban công tác Mặt trận
            khu phố 5 họp thường kỳ. Trưởng ban Nguyễn Thị Ưởng, Phó Trưởng ban Đặng Quốc Khánh.
            Quỹ "Vì người nghèo" đã vận động được 845.000 đồng. Hoà giải thành công, thuý, khoẻ,
            toà án, hoá đơn, uỷ ban. Làm là được, cá bống, bà con, ý kiến, thôn xóm, cô bé, tú.
            """;

    private static final String FOREIGN =
            "Müller café Noël São Paulo François Škoda naïve Zürich Ångström Gaël Citroën déjà vu"
                    + " Köln Großmann Peña Niño Señor 25 °C 10 m² ½ © 2022 Microsoft® «Merci» 12µm";

    @Test
    void everySmallLetterOfVietnameseIsThere() {
        assertThat(SMALL).hasSize(67);
        assertThat(Tcvn3.LETTERS).hasSize(0xFF - 0xA1 + 1);
        assertThat(decodable(tcvn3()).keySet()).containsAll(letters(SMALL));
        assertThat(decodable(vni()).keySet()).containsAll(letters(SMALL));
    }

    /** The bytes as {@code iconv -t TCVN5712-1} writes the small letters. */
    @Test
    void tcvn3BytesAreThoseOfTheStandard() {
        byte[] bytes = new byte[SMALL.length()];
        Map<String, String> table = tcvn3();
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) encode(SMALL.substring(i, i + 1), table).charAt(0);
        }
        assertThat(java.util.HexFormat.of().formatHex(bytes)).isEqualTo(ICONV_BYTES);
    }

    private static final String ICONV_BYTES =
            "b5b6b7b8b9a8bbbcbdbec6a9c7c8c9cacbaecccecfd0d1aad2d3d4d5d6d7d8dcdddedfe1e2e3e4abe5e6e7e8e9aceaebecedeeeff1f2f3f4adf5f6f7f8f9fafbfcfdfe";

    @Test
    void lettersComeBackFromBothEncodings() {
        for (String letter : letters(SMALL)) {
            assertThat(LegacyLetters.TCVN3.convert(encode(letter, tcvn3()))).isEqualTo(letter);
            assertThat(LegacyLetters.VNI.convert(encode(letter, vni()))).isEqualTo(letter);
            String capital = letter.toUpperCase(java.util.Locale.ROOT);
            String vniCapital = encode(letter, vni()).toUpperCase(java.util.Locale.ROOT);
            assertThat(LegacyLetters.VNI.convert(vniCapital)).isEqualTo(capital);
        }
        assertThat(LegacyLetters.TCVN3.convert("¡¢£¤¥¦§")).isEqualTo("ĂÂÊÔƠƯĐ");
    }

    @Test
    void wholeTextsComeBackFromBothEncodings() {
        long seed = new Random().nextLong();
        System.out.println("LegacyLettersTest seed " + seed);
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            var text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.append(SMALL.charAt(random.nextInt(SMALL.length())))
                        .append("bcdghklmn pqrstvx".charAt(random.nextInt(17)));
            }
            assertThat(LegacyLetters.TCVN3.convert(encode(text.toString(), tcvn3())))
                    .isEqualTo(text.toString());
            assertThat(LegacyLetters.VNI.convert(encode(text.toString(), vni())))
                    .isEqualTo(text.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Tæ d©n phè, TCVN3, Tổ dân phố",
        "§Æng ThÞ H­¬ng, TCVN3, Đặng Thị Hương",
        "Toå daân phoá, VNI, Tổ dân phố",
        "Nguyeãn Vaên Ñöùc, VNI, Nguyễn Văn Đức",
        "Phöôøng Taân Laäp, VNI, Phường Tân Lập",
        "ÑAËNG THÒ ÖÔÛNG, VNI, ĐẶNG THỊ ƯỞNG",
        "Tæ D¢N PHè, TCVN3, TỔ DÂN PHỐ",
    })
    void knownTextsBecomeUnicode(String written, LegacyLetters letters, String right) {
        assertThat(letters.repair(written)).isEqualTo(right);
        assertThat(verdict(written)).isEqualTo(letters);
    }

    @ParameterizedTest
    @ValueSource(strings = {RIGHT, FOREIGN, RIGHT + FOREIGN, "hoà", "Müller", "", "Bö", "Tæt"})
    void rightTextAndForeignWordsAreLeftAlone(String text) {
        assertThat(verdict(text)).isEqualTo(LegacyLetters.NONE);
        assertThat(verdict(java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)))
                .isEqualTo(LegacyLetters.NONE);
    }

    @Test
    void everyRightWordAloneIsLeftAlone() {
        for (String word : RIGHT.split("[^\\p{L}]+")) {
            assertThat(verdict((word + " ").repeat(20))).as(word).isEqualTo(LegacyLetters.NONE);
        }
    }

    @Test
    void longerTextsAreRecognisedInBothEncodings() {
        String small = RIGHT.toLowerCase(java.util.Locale.ROOT);
        assertThat(verdict(encode(small, tcvn3()))).isEqualTo(LegacyLetters.TCVN3);
        assertThat(verdict(encode(small, vni()))).isEqualTo(LegacyLetters.VNI);
        for (String word :
                List.of("trưởng ban nguyễn văn bình", "họp thường kỳ", "tiếp xúc cử tri")) {
            assertThat(verdict(encode(word, tcvn3()))).as(word).isEqualTo(LegacyLetters.TCVN3);
            assertThat(verdict(encode(word, vni()))).as(word).isEqualTo(LegacyLetters.VNI);
        }
    }

    @Test
    void aRightCellOfALegacyFileIsLeftAlone() {
        for (String cell : List.of("Tổ dân phố 3", "là", "Phường Tân Lập", "Lê Văn Bình", "123")) {
            assertThat(LegacyLetters.TCVN3.repair(cell)).isEqualTo(cell);
            assertThat(LegacyLetters.VNI.repair(cell)).isEqualTo(cell);
        }
    }

    static String encode(String text, Map<String, String> table) {
        var encoded = new StringBuilder();
        for (String letter : letters(text)) {
            encoded.append(table.getOrDefault(letter, letter));
        }
        return encoded.toString();
    }

    static Map<String, String> tcvn3() {
        var table = new HashMap<String, String>();
        for (int i = 0; i < Tcvn3.LETTERS.length(); i++) {
            table.put(
                    String.valueOf(Tcvn3.LETTERS.charAt(i)),
                    String.valueOf((char) (Tcvn3.FIRST + i)));
        }
        table.remove(String.valueOf(Tcvn3.NONE));
        return table;
    }

    static Map<String, String> vni() {
        var table = new HashMap<String, String>();
        Vni.pairs().forEach((pair, letter) -> table.put(letter.toString(), pair));
        Vni.singles().forEach((sign, letter) -> table.put(letter.toString(), sign.toString()));
        return table;
    }

    private static Map<String, String> decodable(Map<String, String> table) {
        Charset western = Charset.forName("windows-1252");
        table.values()
                .forEach(v -> assertThat(new String(v.getBytes(western), western)).isEqualTo(v));
        return table;
    }

    private static List<String> letters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }

    private static LegacyLetters verdict(String text) {
        var evidence = new LegacyEvidence();
        char[] chars = text.toCharArray();
        evidence.accept(chars, chars.length);
        return evidence.verdict();
    }
}
