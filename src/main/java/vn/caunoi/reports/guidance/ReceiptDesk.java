package vn.caunoi.reports.guidance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.guidance.model.ReceiptState;
import vn.caunoi.reports.guidance.store.Receipt;
import vn.caunoi.reports.guidance.store.Receipt.Activity;
import vn.caunoi.reports.guidance.store.Receipt.Step;
import vn.caunoi.reports.guidance.store.ReceiptStore;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Refusal;

/** A unit says that guidance came, when it will be done, and what was done. */
@Component
public class ReceiptDesk {
    private final ReceiptStore receipts;
    private final GuidanceUnits units;
    private final ScopedTransactions transactions;
    private final Clock clock;

    ReceiptDesk(
            ReceiptStore receipts,
            GuidanceUnits units,
            ScopedTransactions transactions,
            Clock clock) {
        this.receipts = receipts;
        this.units = units;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What is said. */
    public sealed interface Said {
        record Came() implements Said {}

        record Planned(LocalDate day, Optional<String> line) implements Said {}

        record Done(String line, Optional<Activity> activity) implements Said {}

        /** The state of a unit that said so. */
        default ReceiptState state() {
            return switch (this) {
                case Came came -> ReceiptState.RECEIVED;
                case Planned planned -> ReceiptState.PLANNED;
                case Done done -> ReceiptState.DONE;
            };
        }
    }

    /**
     * Adds what a unit says.
     *
     * @param seen the number of the last step that stood on the page
     */
    public void say(Scope scope, Sheet sheet, UnitId of, int seen, Said said) {
        Unit unit =
                sheet.acting().stream()
                        .filter(mine -> mine.id().equals(of))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        if (!sheet.guidance().stands()) {
            throw new Refusal("guidance.refused.ended");
        }
        Receipt receipt = sheet.receipt(of);
        if (receipt.seen() != seen) {
            throw new Refusal("guidance.refused.overtaken");
        }
        if (!said.state().mayFollow(receipt.state())) {
            throw new Refusal("guidance.refused.order");
        }
        Step step = step(scope, seen + 1, said);
        boolean first =
                transactions.write(
                        GuidanceUnits.rows(Set.of(of)),
                        () -> receipts.add(receipt, units.commune(unit), step));
        if (!first) {
            throw new Refusal("guidance.refused.overtaken");
        }
    }

    private Step step(Scope scope, int position, Said said) {
        return switch (said) {
            case Said.Came came ->
                    step(
                            scope,
                            position,
                            said,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty());
            case Said.Planned planned ->
                    step(
                            scope,
                            position,
                            said,
                            Optional.of(planned.day()),
                            planned.line(),
                            Optional.empty());
            case Said.Done done ->
                    step(
                            scope,
                            position,
                            said,
                            Optional.empty(),
                            Optional.of(done.line()),
                            done.activity());
        };
    }

    private Step step(
            Scope scope,
            int position,
            Said said,
            Optional<LocalDate> day,
            Optional<String> line,
            Optional<Activity> activity) {
        return new Step(
                position,
                said.state(),
                day,
                line,
                activity,
                scope.account().value(),
                OffsetDateTime.now(clock));
    }
}
