package vn.caunoi.funds.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountId;
import vn.caunoi.funds.model.RequestState;
import vn.caunoi.funds.model.RequestStep;
import vn.caunoi.funds.store.LoanStore;
import vn.caunoi.funds.store.LoanStore.LoanRow;
import vn.caunoi.funds.store.RequestRow;
import vn.caunoi.funds.store.RequestStore;
import vn.caunoi.funds.store.StepRow;
import vn.caunoi.funds.store.VoucherRow;
import vn.caunoi.web.Refusal;

/**
 * What a voucher is bound by: a payment by the request on which it was approved, a receipt by the
 * loan that it pays back. The money of a bound voucher cannot be corrected, only withdrawn as a
 * whole; imported vouchers and other receipts are free.
 */
@Component
public class Bonds {
    private final RequestStore requests;
    private final LoanStore loans;
    private final Clock clock;

    Bonds(RequestStore requests, LoanStore loans, Clock clock) {
        this.requests = requests;
        this.loans = loans;
        this.clock = clock;
    }

    /** The request that a payment was made on. */
    public Optional<UUID> request(VoucherRow voucher) {
        return requests.paidBy(voucher.id());
    }

    /** The loan that a receipt pays back. */
    public Optional<UUID> loan(VoucherRow voucher) {
        return loans.repaidBy(voucher.id());
    }

    public boolean bind(VoucherRow voucher) {
        return request(voucher).isPresent() || loan(voucher).isPresent();
    }

    /** The first day a bound voucher may bear: nothing is paid before it was approved or lent. */
    public Optional<LocalDate> earliest(VoucherRow voucher) {
        return request(voucher)
                .flatMap(this::approvedOn)
                .or(() -> loan(voucher).flatMap(loans::find).map(LoanRow::lentOn));
    }

    /** The day on which a request was approved, as far as it is. */
    public Optional<LocalDate> approvedOn(UUID request) {
        return requests.steps(request).stream()
                .filter(step -> step.word().equals(new RequestStep.Approved().word()))
                .map(StepRow::madeAt)
                .map(at -> at.atZoneSameInstant(clock.getZone()).toLocalDate())
                .reduce((earlier, later) -> later);
    }

    /** Lets go of a voucher that is withdrawn: its request says that the money came back. */
    void release(UUID act, AccountId account, VoucherRow voucher, String reason) {
        request(voucher)
                .flatMap(requests::lock)
                .ifPresent(request -> giveBack(act, account, request, reason));
    }

    private void giveBack(UUID act, AccountId account, RequestRow request, String reason) {
        if (loans.isRepaid(request.id())) {
            throw new Refusal("funds.withdraw.repaid");
        }
        RequestStep step = new RequestStep.Returned(reason);
        RequestState state =
                request.state()
                        .after(step)
                        .orElseThrow(() -> new Refusal("funds.request.moved-on"));
        requests.add(request.id(), step, state, act, account.value());
    }
}
