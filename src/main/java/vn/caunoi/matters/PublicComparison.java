package vn.caunoi.matters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.matters.desk.Callers;
import vn.caunoi.matters.model.Suppression;
import vn.caunoi.matters.store.Body;
import vn.caunoi.matters.store.ResultStore;
import vn.caunoi.matters.store.StatementStore;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.ScopedTransactions;

/**
 * What each body did with what was forwarded to it in the last twelve months, in counts that stand
 * apart, never in one rate; beside it what the body says to that, as it said it. Whether anybody
 * may see it is for the caller to ask: it needs a decision of its own.
 */
@Component
public class PublicComparison {
    private static final int MONTHS = 12;

    private final ScopedTransactions transactions;
    private final Callers callers;
    private final ResultStore results;
    private final StatementStore statements;
    private final Clock clock;

    PublicComparison(
            ScopedTransactions transactions,
            Callers callers,
            ResultStore results,
            StatementStore statements,
            Clock clock) {
        this.transactions = transactions;
        this.callers = callers;
        this.results = results;
        this.statements = statements;
        this.clock = clock;
    }

    /**
     * Counts of a body.
     *
     * @param late answered after the day
     * @param waiting without an answer yet
     * @param overdue of those, past their day
     */
    public record BodyCounts(int forwarded, int inTime, int late, int waiting, int overdue) {}

    /** What a body says, and since when. */
    public record Statement(java.time.LocalDate on, String words) {}

    /**
     * A body.
     *
     * @param counts empty where fewer than five residents stand behind them, or the others would
     *     tell them
     */
    public record Compared(
            UUID body, String name, Optional<BodyCounts> counts, Optional<Statement> statement) {}

    /** Of a commune, in the order of their names: no ranking. */
    public List<Compared> of(UnitId commune) {
        LocalDate today = LocalDate.now(clock);
        return transactions.read(
                callers.sender(commune).reach(),
                () -> {
                    List<ResultStore.BodyCounts> found =
                            results.bodies(commune, today.minusMonths(MONTHS), today);
                    Map<UUID, Integer> residents = new LinkedHashMap<>();
                    found.forEach(body -> residents.put(body.id(), body.voices()));
                    Map<UUID, Optional<Integer>> shown = Suppression.of(residents);
                    Map<UUID, StatementStore.Said> said = statements.latest(commune);
                    return found.stream()
                            .map(body ->
                                    new Compared(
                                            body.id(),
                                            body.name(),
                                            shown.getOrDefault(body.id(), Optional.empty())
                                                    .map(_ -> counts(body)),
                                            Optional.ofNullable(said.get(body.id()))
                                                    .map(PublicComparison::statement)))
                            .toList();
                });
    }

    private static BodyCounts counts(ResultStore.BodyCounts body) {
        return new BodyCounts(
                body.forwarded(), body.inTime(), body.late(), body.waiting(), body.overdue());
    }

    private static Statement statement(StatementStore.Said said) {
        return new Statement(said.on(), said.words());
    }

    /** What a body says today. */
    public Optional<Statement> statement(Body body) {
        return transactions.read(
                callers.body(body.commune(), body.id()).reach(),
                () ->
                        Optional.ofNullable(statements.latest(body.commune()).get(body.id()))
                                .map(PublicComparison::statement));
    }

    /**
     * Says something to it from now on; nothing takes the words off.
     *
     * @param account of the person, when he did not come by a link
     */
    public void say(Body body, Optional<UUID> account, String words) {
        boolean unused =
                transactions.write(
                        callers.body(body.commune(), body.id()).reach(),
                        () -> {
                            String standing =
                                    Optional.ofNullable(
                                                    statements
                                                            .latest(body.commune())
                                                            .get(body.id()))
                                            .map(StatementStore.Said::words)
                                            .orElse("");
                            if (standing.equals(words)) {
                                return false;
                            }
                            statements.add(
                                    body,
                                    account,
                                    new StatementStore.Said(LocalDate.now(clock), words));
                            return true;
                        });
    }
}
