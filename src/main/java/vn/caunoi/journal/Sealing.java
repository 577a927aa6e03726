package vn.caunoi.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.storage.OneAtATime;
import vn.caunoi.storage.SystemTransactions;

/**
 * Seals what is not sealed yet: one link of the chain per commune and batch.
 *
 * <p>Entries become visible in another order than they are made: a long transaction commits late. A
 * link therefore does not claim a span of time, ids or transaction numbers (which begin anew when a
 * backup is put into another server). It names its entries one by one, in {@code journal.sealed};
 * what has no row there waits for a later link. So a late entry is never left out and never changes
 * a link that stands.
 *
 * <p>For the same reason somebody who owns the database could slip in an entry of an earlier day
 * and have it sealed. Each link says until when all was settled, {@link SealTable#settledUntil}: an
 * honest entry of a later link cannot be older. {@link ChainCheck} looks at that.
 */
@Component
class Sealing {
    private static final String TURN = "journal.sealing";
    private static final int MOST = 1_000;
    private static final Duration LATELY = Duration.ofDays(2);

    private final SealTable table;
    private final SystemTransactions system;
    private final OneAtATime turns;

    Sealing(SealTable table, SystemTransactions system, OneAtATime turns) {
        this.table = table;
        this.system = system;
        this.turns = turns;
    }

    /** Seals whatever waits; when another process is at it, leaves it to that one. */
    void sealAll() {
        seal(Instant.EPOCH);
    }

    /** The same without looking through the whole past, for the job of every minute. */
    void sealLately() {
        seal(table.now().minus(LATELY));
    }

    private void seal(Instant since) {
        var unused =
                turns.attempt(
                        TURN,
                        () -> {
                            system.run(() -> table.waiting(since))
                                    .forEach(commune -> seal(commune, since));
                            return true;
                        });
    }

    private void seal(UUID commune, Instant since) {
        int sealed;
        do {
            Instant settledUntil = table.settledUntil();
            sealed = system.run(() -> link(commune, since, settledUntil));
        } while (sealed == MOST);
    }

    /** What did not find room under this link comes under the next. */
    private static Instant untilLeftOver(List<JournalEntry> waiting, Instant settledUntil) {
        return waiting.stream()
                .skip(MOST)
                .map(JournalEntry::madeAt)
                .filter(settledUntil::isAfter)
                .findFirst()
                .orElse(settledUntil);
    }

    private int link(UUID commune, Instant since, Instant settledUntil) {
        List<JournalEntry> waiting = table.waiting(commune, since, MOST + 1);
        List<Seal.Member> members = waiting.stream().limit(MOST).map(Seal.Member::of).toList();
        if (!members.isEmpty()) {
            Optional<Seal> last = table.last(commune);
            table.add(
                    Seal.over(
                            commune,
                            last.map(Seal::number).orElse(0L) + 1,
                            untilLeftOver(waiting, settledUntil),
                            table.now(),
                            last.map(Seal::digest).orElse(Seal.NOTHING_BEFORE),
                            members),
                    members);
        }
        return members.size();
    }
}
