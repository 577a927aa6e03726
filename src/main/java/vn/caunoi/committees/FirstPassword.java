package vn.caunoi.committees;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * A password to begin with: four groups of four signs that can be read out on the telephone, none
 * of which looks like another; about 80 bits.
 */
@Component
class FirstPassword {
    private static final String SIGNS = "abcdefghkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int LENGTH = 4;

    private final SecureRandom random = new SecureRandom();

    String make() {
        return IntStream.range(0, GROUPS).mapToObj(any -> group()).collect(Collectors.joining("-"));
    }

    private String group() {
        return random.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(place -> String.valueOf(SIGNS.charAt(place)))
                .collect(Collectors.joining());
    }
}
