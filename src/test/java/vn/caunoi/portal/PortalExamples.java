package vn.caunoi.portal;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.testing.Examples;
import vn.caunoi.testing.TestProduct;

/**
 * Publishing is held back some seconds; for what was published in the examples they have passed.
 */
final class PortalExamples implements Examples {
    @Override
    public Map<String, String> make(TestProduct product) {
        JdbcClient owner = JdbcClient.create(product.database().owner());
        owner.sql("UPDATE activities.publication SET shown_from = shown_from - interval '1 hour'")
                .update();
        owner.sql("UPDATE activities.picture SET shown_from = shown_from - interval '1 hour'")
                .update();
        return Map.of();
    }
}
