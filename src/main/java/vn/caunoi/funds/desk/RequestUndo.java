package vn.caunoi.funds.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.funds.model.RequestStep;
import vn.caunoi.funds.store.LoanStore;
import vn.caunoi.funds.store.RequestRow;
import vn.caunoi.funds.store.RequestStore;
import vn.caunoi.funds.store.StepRow;
import vn.caunoi.funds.store.VoucherStore;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.TakesBack;
import vn.caunoi.storage.UndoCounts;

/**
 * Takes back the last step of a request, by one more step. A signature was given with the right to
 * sign, not with that to write, so the step is looked for beyond the reach of the undo: it is the
 * act of the very person who takes it back.
 */
@Component
public class RequestUndo implements TakesBack {
    private final RequestStore requests;
    private final LoanStore loans;
    private final VoucherStore vouchers;
    private final ScopedTransactions transactions;

    RequestUndo(
            RequestStore requests,
            LoanStore loans,
            VoucherStore vouchers,
            ScopedTransactions transactions) {
        this.requests = requests;
        this.loans = loans;
        this.vouchers = vouchers;
        this.transactions = transactions;
    }

    @Override
    public Optional<UndoCounts> takeBack(UUID batch, String reason) {
        return transactions.write(Reach.EVERYTHING, () -> takeStepsBack(batch, reason));
    }

    private Optional<UndoCounts> takeStepsBack(UUID batch, String reason) {
        int taken = 0;
        for (UUID id : requestsOf(batch)) {
            RequestRow request = locked(id);
            StepRow last = requests.steps(id).getLast();
            if (!last.batch().equals(batch) || loans.isRepaid(id)) {
                return Optional.empty();
            }
            RequestStep step = new RequestStep.TakenBack(reason);
            if (!last.word().equals(step.word())) {
                requests.add(
                        id, step, request.state().after(step).orElseThrow(), batch, last.account());
                taken++;
            }
        }
        return Optional.of(new UndoCounts(taken, 0, 0));
    }

    private List<UUID> requestsOf(UUID batch) {
        return requests.stepsOf(batch).stream().map(StepRow::request).distinct().toList();
    }

    /** First the account, then the request: in the order of whoever pays. */
    private RequestRow locked(UUID id) {
        vouchers.waitForOthers(Set.of(requests.find(id).orElseThrow().commune()));
        return requests.lock(id).orElseThrow();
    }
}
