package vn.caunoi.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FoldedNameTest {

    private static final String LETTERS =
            "aăâbcdđeêghiklmnoôơpqrstuưvxy"
                    + "àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";

    @Test
    void old_and_new_places_of_the_tone_are_one_name() {
        assertThat(FoldedName.of("Nguyễn Thị Hoà")).isEqualTo(FoldedName.of("Nguyễn Thị Hòa"));
        assertThat(FoldedName.of("THUỶ")).isEqualTo(FoldedName.of("Thủy"));
        assertThat(FoldedName.of("Nguyễn Thị Hoà").whole()).isEqualTo("nguyen thi hoa");
    }

    @Test
    void the_barred_d_is_a_d_whichever_letter_was_typed_for_it() {
        for (String name : List.of("Đỗ", "đỗ", "Ðỗ", "Ɖỗ", "ðo", "Do")) {
            assertThat(FoldedName.of(name).words()).containsExactly("do");
        }
    }

    @Test
    void signs_and_spaces_part_words_and_are_not_kept() {
        assertThat(FoldedName.of("  Y-Bhăm\u00a0 (Ê-ban), ").words())
                .containsExactly("y", "bham", "e", "ban");
        assertThat(FoldedName.of(" . ").words()).isEmpty();
    }

    @Test
    void form_capitals_and_a_second_folding_change_nothing() {
        long seed = System.nanoTime();
        System.out.println("FoldedNameTest seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            String name = name(random);
            FoldedName folded = FoldedName.of(name);
            assertThat(FoldedName.of(Normalizer.normalize(name, Normalizer.Form.NFC)))
                    .as("NFC of %s", name)
                    .isEqualTo(folded);
            assertThat(FoldedName.of(Normalizer.normalize(name, Normalizer.Form.NFD)))
                    .as("NFD of %s", name)
                    .isEqualTo(folded);
            assertThat(FoldedName.of(name.toUpperCase(Locale.ROOT)))
                    .as("capitals of %s", name)
                    .isEqualTo(folded);
            assertThat(FoldedName.of(folded.whole())).as("folding %s", name).isEqualTo(folded);
            assertThat(folded.whole()).as("folded %s", name).matches("[a-z]+( [a-z]+)*");
        }
    }

    @Test
    void its_printed_form_shows_no_name() {
        assertThat(FoldedName.of("Nguyễn Thị Hoà").toString()).doesNotContainIgnoringCase("hoa");
    }

    private static String name(Random random) {
        return random.ints(1L + random.nextInt(5), 1, 8)
                .mapToObj(length -> word(random, length))
                .collect(Collectors.joining(" "));
    }

    private static String word(Random random, int length) {
        return random.ints(length, 0, LETTERS.length())
                .mapToObj(at -> LETTERS.substring(at, at + 1))
                .collect(Collectors.joining());
    }
}
