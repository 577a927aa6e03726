package vn.caunoi.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.testing.TestProduct;

class FoldedWordsTest {

    @Test
    void bothHabitsOfWritingATonesPlaceFoldToOneWord() {
        assertThat(FoldedWords.of("HOÀ hòa hoa Đường")).isEqualTo("hoa hoa hoa duong");
        assertThat(FoldedWords.patterns("  Đất  50% a_b\\ "))
                .containsExactly("%dat%", "%50\\%%", "%a\\_b\\\\%");
    }

    @Test
    void theDatabaseFoldsEveryVietnameseLetterAlike() {
        String letters =
                "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"
                        .chars()
                        .mapToObj(Character::toString)
                        .flatMap(vowel ->
                                Stream.of("", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323")
                                        .map(tone ->
                                                Normalizer.normalize(
                                                        vowel + tone, Normalizer.Form.NFC)))
                        .collect(Collectors.joining("", "đĐ", "bcXZ"));
        try (TestProduct product = TestProduct.start()) {
            assertThat(
                            product.bean(JdbcClient.class)
                                    .sql("SELECT storage.folded(:letters)")
                                    .param("letters", letters)
                                    .query(String.class)
                                    .single())
                    .isEqualTo(FoldedWords.of(letters))
                    .matches("[a-z]+");
        }
    }
}
