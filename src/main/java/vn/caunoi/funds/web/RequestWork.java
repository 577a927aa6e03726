package vn.caunoi.funds.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.WorkSource;
import vn.caunoi.funds.model.RequestState;
import vn.caunoi.funds.store.RequestStore;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.Texts;
import vn.caunoi.web.Tone;

/** Payment requests that wait for a signature, and signed ones that wait to be paid. */
@Component
@Order(2)
class RequestWork implements WorkSource {
    private final RequestStore requests;
    private final ScopedTransactions transactions;

    RequestWork(RequestStore requests, ScopedTransactions transactions) {
        this.requests = requests;
        this.transactions = transactions;
    }

    @Override
    public List<Work> awaiting(Scope scope, Texts.Reader texts) {
        List<Work> works = new ArrayList<>();
        long asked = count(scope.approvable(), RequestState.ASKED);
        if (asked > 0) {
            works.add(
                    new Work(
                            texts.get("funds.work.asked", String.valueOf(asked)),
                            "/quy",
                            Tone.SOON));
        }
        long approved = scope.keepsACommune() ? count(scope.writable(), RequestState.APPROVED) : 0;
        if (approved > 0) {
            works.add(
                    new Work(
                            texts.get("funds.work.approved", String.valueOf(approved)),
                            "/quy",
                            Tone.INFO));
        }
        return works;
    }

    private long count(Reach reach, RequestState state) {
        return reach.equals(Reach.NOTHING)
                ? 0
                : transactions.read(reach, () -> requests.count(state));
    }
}
