package vn.caunoi.papers.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.papers.PaperQueries.Wish;
import vn.caunoi.papers.PaperType;

/**
 * What the register is narrowed down to, as its address says it.
 *
 * @param year "" for all years
 * @param type "" for all types
 * @param page from 1
 */
public record RegisterFilter(String year, String type, String words, int page) {
    static final int SIZE = 50;
    private static final int FARTHEST = 10_000;
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    static RegisterFilter of(String year, String type, String words, int page) {
        return new RegisterFilter(
                YEAR.matcher(year).matches() ? year : "",
                PaperType.of(type).map(PaperType::word).orElse(""),
                words.codePoints().anyMatch(Character::isISOControl) ? "" : words.strip(),
                Math.clamp(page, 1, FARTHEST));
    }

    Wish wish() {
        return new Wish(
                Optional.of(year).filter(y -> !y.isEmpty()).map(Integer::valueOf),
                PaperType.of(type),
                words);
    }

    int from() {
        return (page - 1) * SIZE;
    }

    /** Whether anything is left out. */
    public boolean isNarrow() {
        return !year.isEmpty() || !type.isEmpty() || !words.isEmpty();
    }

    String href(int wished) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(RegisterPage.PATH);
        add(address, "nam", year);
        add(address, "loai", type);
        add(address, "q", words);
        add(address, "trang", wished == 1 ? "" : Integer.toString(wished));
        return address.build(true).toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
