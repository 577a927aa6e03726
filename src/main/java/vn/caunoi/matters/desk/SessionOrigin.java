package vn.caunoi.matters.desk;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.matters.store.SessionStore;
import vn.caunoi.papers.PaperOrigin;
import vn.caunoi.papers.PaperQueries.PaperRow;
import vn.caunoi.papers.PaperType;
import vn.caunoi.storage.ScopedTransactions;

/** Numbers of the register that lists for sessions took. */
@Component
class SessionOrigin implements PaperOrigin {
    private final SessionStore sessions;
    private final ScopedTransactions transactions;

    SessionOrigin(SessionStore sessions, ScopedTransactions transactions) {
        this.sessions = sessions;
        this.transactions = transactions;
    }

    @Override
    public Optional<Made> of(Scope scope, PaperRow paper) {
        return paper.type() == PaperType.REPORT
                ? transactions
                        .read(
                                scope.readable().and(scope.approvable()),
                                () -> sessions.issuedAs(paper.id()))
                        .filter(list ->
                                scope.mayWrite(list.commune(), list.commune())
                                        || scope.mayApprove(list.commune(), list.commune()))
                        .map(list ->
                                new Made(
                                        "/trinh-ky-hop/" + list.id(),
                                        "matters.session.of-paper",
                                        Optional.empty()))
                : Optional.empty();
    }
}
