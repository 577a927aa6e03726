package vn.caunoi.web;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * The hidden field that proves a form is ours. The token is asked for only when a form is written:
 * the question alone opens a session, and a page that is only read must set no cookie.
 */
public record Csrf(CsrfToken source) {
    /** A known token, for tests. */
    public Csrf(String parameter, String token) {
        this(new DefaultCsrfToken("X-CSRF-TOKEN", parameter, token));
    }

    /** The name of the field. */
    public String parameter() {
        return source.getParameterName();
    }

    /** The value of the field. */
    public String token() {
        return source.getToken();
    }
}
