package vn.caunoi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.web.Texts;

class PasswordRulesTest {
    private final Texts.Reader texts = new Texts().in(Texts.VIETNAMESE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1qaz2wsx3edc",
                "QWERTY123456",
                "matkhau123456",
                "mat-khau-123456",
                "vietnamvietnam",
                "abcabcabcabcabc",
                "aaaaaaaaaaaaaaa",
                "quantri 12345678"
            })
    void whatEverybodyTriesFirstIsRefused(String password) {
        assertThat(PasswordRules.fault("ban3", password, texts))
                .contains(texts.get("access.password.common"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cây đa giữa làng",
                "password của riêng tôi 1961",
                "h7kd-92mx-qwpr-tz4v",
                "             một"
            })
    void aSentenceOfOnesOwnIsTaken(String password) {
        assertThat(PasswordRules.fault("truongban.kp5", password, texts)).isEmpty();
    }

    @Test
    void lengthIsCountedInCharactersAsPeopleSeeThem() {
        assertThat(PasswordRules.fault("ban3", "đường làng", texts))
                .contains(texts.get("access.password.short", "12"));
        assertThat(PasswordRules.fault("ban3", "x1".repeat(101), texts))
                .contains(texts.get("access.password.long", "200"));
    }

    @Test
    void theNameOfTheAccountIsNoPassword() {
        assertThat(PasswordRules.fault("truongban.kp5", "Truongban.KP5-2026", texts))
                .contains(texts.get("access.password.named"));
    }

    @Test
    void aDrawnPasswordKeepsTheRulesAndIsNeverDrawnTwice() {
        Set<String> drawn = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            GivenPassword password = GivenPassword.draw();
            assertThat(PasswordRules.fault("truongban.kp5", password.value(), texts)).isEmpty();
            assertThat(password.toString()).doesNotContain(password.value());
            drawn.add(password.value());
        }
        assertThat(drawn).hasSize(200);
    }

    @Test
    void aPasswordFormPrintsNothing() {
        assertThat(new PasswordForm("cũ", "mới", "mới").toString()).doesNotContain("cũ", "mới");
        assertThat(
                        new NewAccount(new AccountId(new java.util.UUID(0, 1)), "ten", "bimat")
                                .toString())
                .doesNotContain("bimat");
    }
}
