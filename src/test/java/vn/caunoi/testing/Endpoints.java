package vn.caunoi.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The authorisation table, one file per module below {@code authorization/}: method, pattern,
 * example, then the status for each of {@link #PEOPLE}. Words in capitals within an example stand
 * for ids that {@link Examples} know.
 */
public final class Endpoints {
    /**
     * A stranger, the ward's officer, the head of area 3, the cell of area 3, the ward's auditor,
     * the officer of the ward beside it, the province, the ward's chair, the administrator.
     */
    public static final List<String> PEOPLE =
            List.of(
                    "nobody", "canbo", "ban3", "chi3", "kiemtra", "bencanh", "tinh", "chutich",
                    "quantri");

    private Endpoints() {}

    /** One line of the table. */
    public record Row(String method, String pattern, String example, List<Integer> statuses) {
        /** The address, with ids in the place of words. */
        public String path(Map<String, String> words) {
            String path = example;
            for (var word : words.entrySet()) {
                path = path.replace(word.getKey(), word.getValue());
            }
            return path;
        }

        public int statusFor(String person) {
            return statuses.get(PEOPLE.indexOf(person));
        }

        @Override
        public String toString() {
            return method + " " + example;
        }
    }

    public static Stream<Row> rows() {
        try {
            return Arrays.stream(
                            new PathMatchingResourcePatternResolver()
                                    .getResources("classpath:authorization/*.txt"))
                    .flatMap(Endpoints::lines)
                    .map(line -> line.strip().split("\\s+"))
                    .map(cells ->
                            new Row(
                                    cells[0],
                                    cells[1],
                                    cells[2],
                                    Arrays.stream(cells).skip(3).map(Integer::valueOf).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
