package vn.caunoi.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Normalizer;
import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/**
 * What somebody without an account wrote, as it is kept: one spelling, and nothing that the eye
 * does not see. Signs that turn the direction of writing could make a text read otherwise than it
 * is; letters without width make two names look like one.
 */
final class SentWords {
    private static final String UNSEEN = "[\\p{Cntrl}\\p{Cf}&&[^\\n\\t]]";

    private static final int LONGEST_READ = 20_000;

    private SentWords() {}

    /**
     * Before anything else is done with a form.
     *
     * @throws ErrorResponseException for so many words as nobody wrote by hand
     */
    static void refuseHuge(HttpServletRequest request) {
        boolean huge =
                request.getParameterMap().values().stream()
                        .flatMap(Arrays::stream)
                        .anyMatch(value -> value.length() > LONGEST_READ);
        if (huge) {
            throw new ErrorResponseException(HttpStatus.CONTENT_TOO_LARGE);
        }
    }

    /** Several lines. */
    static String of(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("\\r\\n?", "\n")
                .replaceAll(UNSEEN, "")
                .replaceAll("\\n{4,}", "\n\n\n")
                .strip();
    }

    /** One line. */
    static String line(String typed) {
        return of(typed).replaceAll("\\s+", " ");
    }
}
