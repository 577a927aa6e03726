package vn.caunoi.funds.web;

import java.util.List;
import java.util.Optional;

/**
 * A statement of receipts and payments in words, as it hangs on the wall.
 *
 * @param until up to which day it tells
 * @param gifts of those who agreed to be named, and of all others together
 * @param published when; empty while it is not
 */
public record StatementView(
        String commune,
        String fund,
        String period,
        String until,
        String opening,
        String receipts,
        String payments,
        String closing,
        List<Fact> receiptsByArea,
        List<Fact> receiptsByPurpose,
        List<Fact> paymentsByPurpose,
        List<Fact> gifts,
        Optional<String> published) {
    public StatementView {
        receiptsByArea = List.copyOf(receiptsByArea);
        receiptsByPurpose = List.copyOf(receiptsByPurpose);
        paymentsByPurpose = List.copyOf(paymentsByPurpose);
        gifts = List.copyOf(gifts);
    }
}
