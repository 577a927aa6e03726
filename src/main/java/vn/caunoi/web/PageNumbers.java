package vn.caunoi.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.zip.CRC32;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Four digits for every page, so that two people on the telephone know they look at the same one.
 * The number comes from the page's address pattern; two pages never share one.
 */
@Component
class PageNumbers implements SmartInitializingSingleton {
    private static final int FIRST = 1000;
    private static final int COUNT = 9000;

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private volatile Map<String, String> byPattern = Map.of();

    PageNumbers(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        byPattern =
                assign(
                        mappings.stream()
                                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                                .flatMap(info -> info.getPatternValues().stream())
                                .toList());
    }

    String of(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)
                        instanceof String pattern
                ? byPattern.getOrDefault(pattern, print(wished(pattern)))
                : print(wished(request.getRequestURI()));
    }

    /** A new page may push a later one off its number only where both wish for the same. */
    static Map<String, String> assign(Collection<String> patterns) {
        var taken = new HashSet<Integer>();
        var numbers = new HashMap<String, String>();
        for (var pattern : patterns.stream().distinct().sorted().toList()) {
            var number = wished(pattern);
            while (!taken.add(number)) {
                number = (number + 1) % COUNT;
            }
            numbers.put(pattern, print(number));
        }
        return Map.copyOf(numbers);
    }

    private static int wished(String pattern) {
        var sum = new CRC32();
        sum.update(pattern.getBytes(StandardCharsets.UTF_8));
        return (int) (sum.getValue() % COUNT);
    }

    private static String print(int number) {
        return String.valueOf(FIRST + number);
    }
}
