package vn.caunoi.funds.web;

import java.util.List;
import java.util.Optional;

/**
 * A voucher as its page shows it.
 *
 * @param what receipt or payment, and of which fund
 * @param amount to the đồng
 * @param withdrawn why it no longer counts
 * @param ledger its lines in the ledger
 * @param request the address of the request that it was paid on
 * @param loan the address of the loan that it pays back
 * @param keeps whether the person may correct or withdraw it
 * @param prints whether the person may take it out on paper
 */
public record VoucherView(
        String path,
        String what,
        String amount,
        int version,
        Optional<String> withdrawn,
        List<Fact> facts,
        List<Past> history,
        List<Line> ledger,
        Optional<String> request,
        Optional<String> loan,
        boolean keeps,
        boolean prints) {
    /** A line of the ledger; the two sides of a voucher add up to 0. */
    public record Line(String when, String account, String day, String amount) {}

    public VoucherView {
        facts = List.copyOf(facts);
        history = List.copyOf(history);
        ledger = List.copyOf(ledger);
    }
}
