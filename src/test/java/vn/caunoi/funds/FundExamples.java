package vn.caunoi.funds;

import java.util.Map;
import vn.caunoi.testing.Examples;
import vn.caunoi.testing.TestProduct;

/**
 * {@code RECEIPTTHREE}: a receipt from area 3, named with consent. {@code ASKEDFOUR}: a request of
 * the officer for area 4, not yet decided. {@code APPROVEDTHREE}: one of the officer for area 3,
 * approved. {@code PAIDFOUR}: a payment for area 4. {@code LOANTHREE}: a loan to area 3. {@code
 * PUBLISHEDSHEET}: a published sheet.
 */
final class FundExamples implements Examples {
    @Override
    public Map<String, String> make(TestProduct product) {
        FundDesk officer = FundDesk.of(product, "canbo");
        FundDesk chair = FundDesk.of(product, "chutich");
        officer.receive("P", "revolving_capital", 9_000_000);
        String paid = officer.ask("P-4", "for_the_poor", 2_000_000, "housing");
        String receipt = officer.receive("P-3", "for_the_poor", 5_000_000);
        chair.approve(paid);
        String loan = officer.lend("P-3", 4_000_000);
        chair.approve(loan);
        officer.pay(loan);
        officer.repay(loan, 1_500_000);
        String approved = officer.ask("P-3", "for_the_poor", 500_000, "study");
        chair.approve(approved);
        return Map.of(
                "RECEIPTTHREE",
                receipt,
                "ASKEDFOUR",
                officer.ask("P-4", "for_the_poor", 700_000, "health"),
                "APPROVEDTHREE",
                approved,
                "PAIDFOUR",
                officer.pay(paid),
                "LOANTHREE",
                loan,
                "PUBLISHEDSHEET",
                officer.publish("P", "for_the_poor"));
    }
}
