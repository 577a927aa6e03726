package vn.caunoi.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.access.Role;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.Visitor;

/** What who tries the product finds of the chase, without having raised anything. */
class DemonstrationMattersTest {
    private static TestProduct product;

    @BeforeAll
    static void load() {
        product = TestProduct.serve(Map.of());
        assertThat(product.bean(Demonstration.class).load()).isTrue();
    }

    @AfterAll
    static void close() {
        product.close();
    }

    private static Visitor visitor(Role role) {
        DemonstrationAccounts.Line line =
                DemonstrationAccounts.list().stream()
                        .filter(one -> one.role() == role)
                        .findFirst()
                        .orElseThrow();
        return new Visitor(product).signIn(line.name(), line.password());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"fresh", "sorted", "waiting", "overdue", "answered", "to_judge", "ended"})
    void everyGroupOfTheInboxHoldsSomething(String group) {
        assertThat(visitor(Role.WARD_OFFICER).get("/y-kien?nhom=" + group).body())
                .contains("<th scope=\"row\"><a href=\"/y-kien/");
    }

    @Test
    void whoAnswersForABodyFindsWhatItOwes() {
        Visitor clerk = visitor(Role.ANSWERING_BODY);
        assertThat(clerk.get("/").body()).contains("quá hạn trả lời");
        assertThat(clerk.get("/co-quan-tra-loi").body())
                .contains("Hạ tầng và Đô thị phường An Hòa", "Việc chờ trả lời", "Chưa tiếp nhận");
    }

    @Test
    void theBodiesHaveTheirKindsAndTheHeadFindsWhatIsHis() {
        assertThat(visitor(Role.WARD_OFFICER).get("/co-quan").body())
                .contains("Điện lực An Hòa", "Công an phường An Hòa");
        assertThat(visitor(Role.HEAD).get("/y-kien?nhom=fresh").body())
                .contains("Cột điện đầu hẻm 12")
                .doesNotContain("Vòi nước công viên");
        assertThat(visitor(Role.PARTY_CELL).get("/tong-hop-y-kien").statusCode()).isEqualTo(200);
    }
}
