package vn.caunoi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageNumbersTest {
    private static final List<String> PAGES =
            IntStream.range(0, 400).mapToObj(i -> "/trang/{id}/" + i).toList();

    @Test
    void twoPagesNeverShareANumber() {
        var numbers = PageNumbers.assign(PAGES);
        assertThat(numbers.values())
                .doesNotHaveDuplicates()
                .allMatch(n -> n.matches("[1-9]\\d{3}"));
    }

    @Test
    void aPageKeepsItsNumberWhenOthersGo() {
        var all = PageNumbers.assign(PAGES);
        var half = new HashMap<>(PageNumbers.assign(PAGES.subList(0, 200)));
        half.entrySet().removeIf(page -> page.getValue().equals(all.get(page.getKey())));
        assertThat(half).hasSizeLessThan(20);
    }
}
