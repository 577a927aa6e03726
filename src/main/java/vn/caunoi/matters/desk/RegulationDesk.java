package vn.caunoi.matters.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.matters.model.ResidenceRegulation;
import vn.caunoi.matters.store.RegulationCounts;
import vn.caunoi.matters.store.RegulationCounts.Count;
import vn.caunoi.matters.store.RegulationCounts.Kept;
import vn.caunoi.organization.UnitId;
import vn.caunoi.rules.RuleName;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.NotFound;

/**
 * What residents said of organisations under Regulations 124 and 213, as counts per organisation:
 * how many comments, when they were sent on, how many were answered. Who they were about, and what
 * they said, goes on paper only.
 */
@Component
public class RegulationDesk {
    private final ScopedTransactions transactions;
    private final Acts acts;
    private final RegulationCounts counts;
    private final RuleDeadlines deadlines;
    private final LetterTexts texts;
    private final Clock clock;

    RegulationDesk(
            ScopedTransactions transactions,
            Acts acts,
            RegulationCounts counts,
            RuleDeadlines deadlines,
            LetterTexts texts,
            Clock clock) {
        this.transactions = transactions;
        this.acts = acts;
        this.counts = counts;
        this.deadlines = deadlines;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * A count with its clock.
     *
     * @param due until when the Party committee answers; empty where no rule says
     */
    public record Clocked(Kept kept, Optional<LocalDate> due, boolean late) {}

    /** Of a commune; for who may not read its own records, not found. */
    public List<Clocked> of(Scope scope, UnitId commune) {
        if (!scope.mayRead(commune, commune)) {
            throw new NotFound();
        }
        return transactions.read(
                scope.readable(), () -> counts.of(commune).stream().map(this::clocked).toList());
    }

    private Clocked clocked(Kept kept) {
        Count count = kept.count();
        Optional<LocalDate> due =
                count.regulation() == ResidenceRegulation.R124
                        ? count.sentOn()
                                .map(sent ->
                                        deadlines
                                                .working()
                                                .after(
                                                        sent,
                                                        deadlines.number(
                                                                RuleName
                                                                        .SUPERVISION_124_ANSWER_WORKING_DAYS,
                                                                sent)))
                        : Optional.empty();
        boolean waits = count.answered() < count.comments();
        return new Clocked(
                kept, due, waits && due.filter(LocalDate.now(clock)::isAfter).isPresent());
    }

    /** Whether a name holds a number that leads to a person. */
    public boolean leadsToSomebody(String name) {
        return !texts.struck(name).equals(name);
    }

    /**
     * Keeps a count, new or corrected.
     *
     * @param seen the version somebody looked at; 0 for a new one
     * @return the act; empty when somebody else wrote the same line first
     */
    public Optional<UUID> save(Scope scope, Count count, int seen) {
        if (!scope.mayWrite(count.commune(), count.commune())) {
            throw new NotFound();
        }
        return transactions.write(
                scope.writable(),
                () -> {
                    if (counts.version(count) != seen) {
                        return Optional.empty();
                    }
                    UUID act = acts.begin(scope, "matters.regulation");
                    counts.put(act, count);
                    return Optional.of(act);
                });
    }

    /** Takes a line out that was entered by mistake. */
    public UUID withdraw(Scope scope, UnitId commune, UUID id, String reason) {
        if (!scope.mayWrite(commune, commune)) {
            throw new NotFound();
        }
        return transactions.write(
                scope.writable(),
                () -> {
                    if (counts.of(commune).stream().noneMatch(kept -> kept.id().equals(id))) {
                        throw new NotFound();
                    }
                    UUID act = acts.begin(scope, "matters.regulation-withdrawn");
                    counts.withdraw(act, id, reason);
                    return act;
                });
    }
}
