package vn.caunoi.notifications;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import javax.net.ssl.SSLException;
import org.springframework.stereotype.Component;

/** Hands a message to a server on the web and reads from its answer what came of it. */
@Component
class WebCalls {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int TIMEOUT = 408;
    private static final int TOO_MANY = 429;

    private final HttpClient http =
            HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .version(HttpClient.Version.HTTP_1_1)
                    .build();

    /** The answer's status, or why there was none. */
    sealed interface Answer {
        record Status(int code) implements Answer {}

        record None(Trouble why) implements Answer {}
    }

    Answer call(HttpRequest.Builder request) {
        try {
            return new Answer.Status(
                    http.send(
                                    request.timeout(PATIENCE).build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode());
        } catch (SSLException notHidden) {
            return new Answer.None(Trouble.NOT_SECURE);
        } catch (IOException silent) {
            return new Answer.None(Trouble.SILENT);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return new Answer.None(Trouble.INTERRUPTED);
        }
    }

    static Outcome outcome(Answer answer) {
        return switch (answer) {
            case Answer.None(Trouble why) -> new Outcome.Temporary(why);
            case Answer.Status(int code) -> outcome(code);
        };
    }

    private static Outcome outcome(int code) {
        return switch (code) {
            case UNAUTHORIZED, FORBIDDEN -> new Outcome.Temporary(Trouble.SIGN_IN_REFUSED);
            case TIMEOUT, TOO_MANY -> new Outcome.Temporary(Trouble.TRY_LATER);
            default -> byHundred(code / 100);
        };
    }

    private static Outcome byHundred(int hundred) {
        return switch (hundred) {
            case 2 -> Outcome.SENT;
            case 4 -> new Outcome.Permanent(Trouble.ADDRESS_REFUSED);
            case 5 -> new Outcome.Temporary(Trouble.TRY_LATER);
            default -> new Outcome.Temporary(Trouble.REFUSED);
        };
    }
}
