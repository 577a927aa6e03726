package vn.caunoi.funds.web;

import java.util.List;
import java.util.Optional;
import vn.caunoi.web.Tone;

/**
 * A payment request as its page shows it.
 *
 * @param available what the fund can pay today, for those who decide or pay
 * @param voucher the address of the voucher it was paid with
 * @param decides whether the person may approve or refuse now
 * @param ownHand whether the person may sign, but asked himself
 * @param withdraws whether the person may withdraw it now
 * @param pays whether the person may pay it now
 */
public record RequestView(
        String path,
        String fund,
        String amount,
        String state,
        Tone tone,
        List<Fact> facts,
        List<Past> steps,
        Optional<String> available,
        Optional<String> voucher,
        boolean decides,
        boolean ownHand,
        boolean withdraws,
        boolean pays) {
    public RequestView {
        facts = List.copyOf(facts);
        steps = List.copyOf(steps);
    }
}
