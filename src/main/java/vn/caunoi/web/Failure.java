package vn.caunoi.web;

import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

/** One failed request, as far as it may be told. */
record Failure(
        HttpStatusCode status,
        HttpHeaders headers,
        Optional<Refusal> refusal,
        Optional<String> incident) {

    static Failure of(Fault fault) {
        return of(fault.status());
    }

    static Failure of(HttpStatusCode status) {
        return new Failure(status, HttpHeaders.EMPTY, Optional.empty(), Optional.empty());
    }

    static Failure of(Refusal refusal) {
        return new Failure(
                Fault.BAD_REQUEST.status(),
                HttpHeaders.EMPTY,
                Optional.of(refusal),
                Optional.empty());
    }

    Failure with(HttpHeaders more) {
        return new Failure(status, more, refusal, incident);
    }

    Failure numbered(String number) {
        return new Failure(status, headers, refusal, Optional.of(number));
    }

    Fault fault() {
        return Fault.of(status);
    }

    /** What happened, in a sentence. */
    String text(Texts.Reader texts) {
        return refusal.map(r -> r.in(texts)).orElseGet(() -> texts.get(fault().key("text")));
    }
}
