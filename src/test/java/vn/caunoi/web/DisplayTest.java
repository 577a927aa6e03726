package vn.caunoi.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

class DisplayTest {
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    private ResponseEntity<Void> choose(String size, String contrast, String language, String to) {
        return new DisplayController().choose(request, size, contrast, language, to);
    }

    private static String location(ResponseEntity<Void> answer) {
        return String.valueOf(answer.getHeaders().getFirst(HttpHeaders.LOCATION));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "//example.org",
                "/\\example.org",
                "/\t/example.org",
                "/a\\b",
                "/a\r\nSet-Cookie: x=y",
                "javascript:alert(1)",
                "example.org",
                "",
                " /a"
            })
    void nobodyIsLedOutOfTheHouse(String outside) {
        assertThat(location(choose("1", "0", "", outside))).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/kien-nghi", "/kien-nghi?tu-khoa=%C4%91%C3%A8n&trang=2"})
    void theReaderComesBackToTheSamePage(String inside) {
        var answer = choose("1", "0", "", inside);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SEE_OTHER);
        assertThat(location(answer)).isEqualTo(inside);
    }

    @Test
    void aChoiceIsKeptInAGuardedCookie() {
        request.setSecure(true);
        assertThat(choose("2", "1", "en", "/").getHeaders().get(HttpHeaders.SET_COOKIE))
                .hasSize(3)
                .allSatisfy(
                        cookie -> assertThat(cookie).contains("; Secure; HttpOnly; SameSite=Lax"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("chu=2; Path=/; Max-Age=3"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("tuongphan=1;"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("lang=en;"));
    }

    @Test
    void theUsualChoiceTakesTheCookieAway() {
        assertThat(choose("0", "0", "vi", "/").getHeaders().get(HttpHeaders.SET_COOKIE))
                .allSatisfy(cookie -> assertThat(cookie).contains("Max-Age=0"));
    }

    @Test
    void whatIsNotAskedForStaysAsItWas() {
        request.setCookies(new Cookie("chu", "2"), new Cookie("tuongphan", "1"));
        assertThat(choose("", "", "en", "/").getHeaders().get(HttpHeaders.SET_COOKIE))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("chu=2;"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("tuongphan=1;"));
    }

    @Test
    void aSpoiltCookieMeansTheUsualLook() {
        request.setCookies(new Cookie("chu", "99x"), new Cookie("tuongphan", "true"));
        assertThat(Display.of(request)).isEqualTo(Display.USUAL);
    }

    @Test
    void sizesStopAtTheirEnds() {
        assertThat(Display.USUAL.smaller()).isEqualTo(Display.USUAL);
        assertThat(Display.USUAL.larger().larger().larger().textSize()).isEqualTo(2);
    }

    @Test
    void englishOnlyForThoseWhoAsked() {
        request.addPreferredLocale(Locale.ENGLISH);
        assertThat(new LanguageChoice().resolveLocale(request)).isEqualTo(Texts.VIETNAMESE);
        request.setCookies(new Cookie("lang", "en"));
        assertThat(new LanguageChoice().resolveLocale(request)).isEqualTo(Texts.ENGLISH);
    }
}
