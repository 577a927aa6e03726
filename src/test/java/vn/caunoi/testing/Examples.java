package vn.caunoi.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/**
 * A module's example records: the words that stand for their ids in the rows of {@code
 * src/test/resources/authorization}. Implementations have a constructor without arguments and are
 * found by themselves.
 */
public interface Examples {
    /** Makes the records in the two wards and says what each word stands for. */
    Map<String, String> make(TestProduct product);

    /** Those of all modules together. */
    static Map<String, String> all(TestProduct product) {
        Map<String, String> words = new LinkedHashMap<>();
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Examples.class));
        scan.findCandidateComponents("vn.caunoi").stream()
                .map(found -> made(String.valueOf(found.getBeanClassName())))
                .forEach(examples -> words.putAll(examples.make(product)));
        return words;
    }

    private static Examples made(String name) {
        try {
            var constructor = Class.forName(name).getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Examples) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
