package vn.caunoi.funds.web;

import java.util.Optional;
import vn.caunoi.funds.desk.VoucherOutcome;
import vn.caunoi.funds.desk.VoucherOutcome.NumberTaken;
import vn.caunoi.funds.desk.VoucherOutcome.Overdrawn;
import vn.caunoi.funds.desk.VoucherOutcome.Stale;
import vn.caunoi.funds.desk.VoucherOutcome.Written;
import vn.caunoi.web.PageFrame;

/** Tells beside the fields why a voucher was not written. */
final class VoucherSentences {
    private VoucherSentences() {}

    /** The voucher that was written; without one the checks have a sentence more. */
    static Optional<Written> written(VoucherOutcome outcome, Checks checks, PageFrame frame) {
        switch (outcome) {
            case Written written -> {
                return Optional.of(written);
            }
            case Overdrawn overdrawn ->
                    checks.fault(
                            "sotien",
                            "funds.form.overdrawn",
                            frame.format().money(Math.max(0, overdrawn.available())));
            case NumberTaken taken -> checks.fault("so", "funds.form.number.taken", taken.free());
            case Stale _ -> checks.fault("phienban", "web.conflict.text");
        }
        return Optional.empty();
    }
}
