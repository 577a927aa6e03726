package vn.caunoi.matters.desk;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.store.LetterPurpose;
import vn.caunoi.testing.Examples;
import vn.caunoi.testing.TestProduct;

/** {@code KYHOPNAY}: a list of ward P for a session, not signed yet. */
final class SessionExamples implements Examples {
    @Override
    public Map<String, String> make(TestProduct product) {
        Ward ward = Ward.of(product);
        Matter late =
                ward.forwarded(
                        ward.body("Ủy ban nhân dân phường Thử"),
                        Ward.today().minusDays(80),
                        Ward.today().minusDays(50));
        var unused =
                product.bean(Letters.class)
                        .draft(
                                ward.officer(),
                                late.id(),
                                new Letters.Wording(
                                        LetterPurpose.COUNCIL_LIST,
                                        Optional.empty(),
                                        Optional.empty(),
                                        "Trình kỳ họp"));
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
