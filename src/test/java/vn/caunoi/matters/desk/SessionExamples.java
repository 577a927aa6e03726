package vn.caunoi.matters.desk;

import java.time.LocalDate;
import java.util.Map;
import vn.caunoi.testing.Examples;
import vn.caunoi.testing.TestProduct;

/** {@code KYHOPNAY}: a list of ward P for a session, not signed yet. */
final class SessionExamples implements Examples {
    @Override
    public Map<String, String> make(TestProduct product) {
        Ward ward = Ward.of(product);
        return Map.of(
                "KYHOPNAY",
                product.bean(SessionDesk.class)
                        .begin(
                                ward.scope("canbo"),
                                ward.commune(),
                                "kỳ họp thứ nhất",
                                LocalDate.of(2026, 12, 10))
                        .toString());
    }
}
