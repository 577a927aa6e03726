package vn.caunoi.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/**
 * The number a person reads out on the telephone and an administrator finds in the log, beside what
 * really happened.
 */
@Component
class IncidentNumbers {
    private static final Logger LOG = LoggerFactory.getLogger(IncidentNumbers.class);
    private static final String SIGNS = "234679ACDEFHJKLMNPQRTUVXY";
    private static final int LENGTH = 8;

    private final RandomGenerator random = new SecureRandom();

    String next() {
        return random.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(i -> SIGNS.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    /** Logs the pattern of the address only: the address itself may hold a receipt code. */
    String record(HttpServletRequest request, Throwable cause) {
        var number = next();
        LOG.error("Incident {} at {} {}", number, request.getMethod(), place(request), cause);
        return number;
    }

    private static String place(HttpServletRequest request) {
        return Optional.ofNullable(
                        request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
                .map(Object::toString)
                .orElse("(no page)");
    }
}
