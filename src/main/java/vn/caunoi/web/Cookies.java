package vn.caunoi.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The few cookies that keep how a person wants pages to look; none is set unasked. */
final class Cookies {
    private static final Duration A_YEAR = Duration.ofDays(365);

    private Cookies() {}

    static Optional<String> value(HttpServletRequest request, String name) {
        return Optional.ofNullable(WebUtils.getCookie(request, name)).map(Cookie::getValue);
    }

    /** The usual choice leaves no cookie at all. */
    static ResponseCookie kept(
            HttpServletRequest request, String name, String value, boolean usual) {
        return ResponseCookie.from(name, usual ? "" : value)
                .path("/")
                .maxAge(usual ? Duration.ZERO : A_YEAR)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
    }
}
