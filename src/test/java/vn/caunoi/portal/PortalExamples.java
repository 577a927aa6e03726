package vn.caunoi.portal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.matters.ResidentMatters;
import vn.caunoi.matters.ResidentWord;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.Units;
import vn.caunoi.testing.Examples;
import vn.caunoi.testing.TestProduct;

/**
 * Receipts of two matters; and publishing is held back some seconds, which have passed for what was
 * published in the examples.
 */
final class PortalExamples implements Examples {
    @Override
    public Map<String, String> make(TestProduct product) {
        JdbcClient owner = JdbcClient.create(product.database().owner());
        owner.sql("UPDATE activities.publication SET shown_from = shown_from - interval '1 hour'")
                .update();
        owner.sql("UPDATE activities.picture SET shown_from = shown_from - interval '1 hour'")
                .update();
        return Map.of("RECEIPTCODE", raised(product), "WITHDRAWNCODE", raised(product));
    }

    private static String raised(TestProduct product) {
        var units = product.bean(Units.class);
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        return product.bean(ResidentMatters.class)
                .raise(
                        new ResidentWord(
                                units.named("P", today).orElseThrow().id(),
                                units.named("P-3", today).map(Unit::id),
                                false,
                                "Nước thải chảy ra đường ở hẻm 12",
                                Optional.empty(),
                                List.of(),
                                Optional.empty()));
    }
}
