package vn.caunoi.funds.web;

import java.util.List;
import java.util.Optional;
import vn.caunoi.web.Choice;
import vn.caunoi.web.Conflict;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.PageFrame;

/**
 * The form of a voucher on its page.
 *
 * @param action where it is sent
 * @param place under which a draft of it is kept
 * @param moneyFixed whether only day and number may be changed
 * @param receipt whether a giver is asked for, not a receiver
 */
public record VoucherForm(
        String action,
        String place,
        Typed typed,
        FormErrors errors,
        Optional<Conflict> conflict,
        List<Choice> units,
        List<Choice> funds,
        List<Choice> purposes,
        boolean moneyFixed,
        boolean receipt) {
    static VoucherForm receipt(
            PageFrame frame, Typed typed, FormErrors errors, List<Choice> units) {
        return new VoucherForm(
                "/quy/thu",
                "quy/thu/moi",
                typed,
                errors,
                Optional.empty(),
                units,
                FundWords.funds(frame.texts()),
                FundWords.purposes(frame.texts()),
                false,
                true);
    }
}
