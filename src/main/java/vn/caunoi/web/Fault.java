package vn.caunoi.web;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** The kinds of failure that have words of their own for the person before the screen. */
enum Fault {
    BAD_REQUEST(HttpStatus.BAD_REQUEST),
    FORBIDDEN(HttpStatus.FORBIDDEN),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    METHOD(HttpStatus.METHOD_NOT_ALLOWED),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    TOO_MANY(HttpStatus.TOO_MANY_REQUESTS),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
    UNEXPECTED(HttpStatus.INTERNAL_SERVER_ERROR);

    private final HttpStatus status;

    Fault(HttpStatus status) {
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }

    static Fault of(HttpStatusCode code) {
        return Arrays.stream(values())
                .filter(fault -> fault.status.value() == code.value())
                .findFirst()
                .orElse(code.is4xxClientError() ? BAD_REQUEST : UNEXPECTED);
    }

    /** The part of the sentence: {@code title}, {@code text} or {@code todo}. */
    String key(String part) {
        return "web.error." + name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + part;
    }
}
