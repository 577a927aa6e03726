package vn.caunoi.matters.desk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.matters.store.ResultStore;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.ScopedTransactions;

/** What became of matters, for everybody to read. */
@Component
public class ResultDesk {
    private static final int MOST = 200;

    private final Callers callers;
    private final ResultStore results;
    private final ScopedTransactions transactions;

    ResultDesk(Callers callers, ResultStore results, ScopedTransactions transactions) {
        this.callers = callers;
        this.results = results;
        this.transactions = transactions;
    }

    public List<ResultStore.Shown> of(UnitId commune, Collection<UnitId> areas, LocalDate since) {
        return transactions.read(
                callers.sender(commune).reach(), () -> results.of(areas, since, MOST));
    }
}
