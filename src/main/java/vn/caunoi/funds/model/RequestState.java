package vn.caunoi.funds.model;

import java.util.Locale;
import java.util.Optional;
import vn.caunoi.funds.model.RequestStep.Approved;
import vn.caunoi.funds.model.RequestStep.Asked;
import vn.caunoi.funds.model.RequestStep.Paid;
import vn.caunoi.funds.model.RequestStep.Refused;
import vn.caunoi.funds.model.RequestStep.Returned;
import vn.caunoi.funds.model.RequestStep.TakenBack;
import vn.caunoi.funds.model.RequestStep.Withdrawn;

/** How far a payment request has come. */
public enum RequestState {
    /** Waits for somebody who may sign. */
    ASKED,
    /** May be paid. */
    APPROVED,
    REFUSED,
    WITHDRAWN,
    /** Stands in the ledger as a voucher. */
    PAID,
    /** Was paid, and the payment withdrawn afterwards. */
    RETURNED;

    /** The state after a step; empty where the step cannot be made. */
    public Optional<RequestState> after(RequestStep step) {
        return switch (step) {
            case Asked _ -> Optional.empty();
            case Approved _ -> from(ASKED, APPROVED);
            case Refused _ -> from(ASKED, REFUSED);
            case Withdrawn _ -> from(ASKED, WITHDRAWN);
            case Paid _ -> from(APPROVED, PAID);
            case Returned _ -> from(PAID, RETURNED);
            case TakenBack _ -> Optional.of(before());
        };
    }

    private Optional<RequestState> from(RequestState needed, RequestState next) {
        return this == needed ? Optional.of(next) : Optional.empty();
    }

    /** Each state is reached from one other alone; a request taken back counts as withdrawn. */
    private RequestState before() {
        return switch (this) {
            case ASKED -> WITHDRAWN;
            case APPROVED, REFUSED, WITHDRAWN -> ASKED;
            case PAID -> APPROVED;
            case RETURNED -> PAID;
        };
    }

    /** The code word of tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static RequestState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The message that names the state. */
    public String key() {
        return "funds.state." + word();
    }
}
