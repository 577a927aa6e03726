package vn.caunoi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;

class SearchTest {
    private static TestProduct product;
    private static Visitor officer;
    private static Visitor head;

    @BeforeAll
    static void open() {
        product = TwoWards.served();
        officer = new Visitor(product).signIn("canbo");
        head = new Visitor(product).signIn("ban3");
    }

    @AfterAll
    static void close() {
        product.close();
    }

    private static String found(Visitor visitor, String words) {
        return visitor.get("/tim?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)).body();
    }

    @Test
    void unitsAreFoundWithoutMarksAndCapitals() {
        assertThat(found(officer, "KHU pho 2"))
                .contains("/don-vi/P-2")
                .doesNotContain("/don-vi/P-3");
    }

    @Test
    void officeHoldersAreFoundByAWordOfTheirName() {
        assertThat(found(officer, "ly ba")).contains("Lý Thị Ba", "Trưởng ban, Khu phố 3");
    }

    @Test
    void whatLiesOutsideTheScopeIsNotFound() {
        assertThat(found(head, "ho tu")).doesNotContain("Hồ Văn Tư");
        assertThat(found(officer, "phuong ben")).doesNotContain("/don-vi/Q");
    }

    @Test
    void signsThatMeanSomethingToADatabaseFindNothing() {
        assertThat(found(officer, "100%_'\\")).contains("Không tìm thấy");
        assertThat(officer.get("/tim?q=%00").statusCode()).isEqualTo(200);
    }
}
