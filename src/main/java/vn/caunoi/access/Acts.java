package vn.caunoi.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.storage.Batches;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.TakesBack;
import vn.caunoi.storage.Uuid7;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Refusal;
import vn.caunoi.web.Texts;

/**
 * What people do at the screen. Each act is a batch of its own, so that the history knows who did
 * it, and whoever did it can take it back for ten seconds.
 */
@Component
public class Acts {
    /** How long the button is shown. */
    public static final Duration SHOWN = Duration.ofSeconds(10);

    /**
     * A press on the button may travel a while on a weak line; what leaves the house leaves it
     * after that.
     */
    public static final Duration ACCEPTED = Duration.ofSeconds(15);

    private final Batches batches;
    private final ScopedTransactions transactions;
    private final List<TakesBack> keepers;
    private final Texts texts;
    private final Clock clock;

    Acts(
            Batches batches,
            ScopedTransactions transactions,
            List<TakesBack> keepers,
            Texts texts,
            Clock clock) {
        this.batches = batches;
        this.transactions = transactions;
        this.keepers = keepers;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Begins an act in the running transaction and returns its batch.
     *
     * @param purpose code word; the message {@code act.}<i>purpose</i> tells the person what was
     *     done
     */
    public UUID begin(Scope scope, String purpose) {
        Batches.Opening act = opening(scope, purpose);
        batches.open(act.id(), act.account(), act.purpose());
        return act.id();
    }

    /** An act that its first statement will begin. */
    public static Batches.Opening opening(Scope scope, String purpose) {
        return new Batches.Opening(Uuid7.next(), Optional.of(scope.account().value()), purpose);
    }

    /** Where to send the browser after an act: the page tells of it and offers to take it back. */
    public static String redirect(String path, UUID act) {
        String[] parts = path.split("#", 2);
        String joint = parts[0].contains("?") ? "&" : "?";
        String anchor = parts.length > 1 ? "#" + parts[1] : "";
        return "redirect:" + parts[0] + joint + DoneActs.PARAMETER + "=" + act + anchor;
    }

    /** The act of which the page that is asked for tells. */
    public static Optional<UUID> told(HttpServletRequest request) {
        return named(Optional.ofNullable(request.getParameter(DoneActs.PARAMETER)).orElse(""));
    }

    /** An act, as a page named it, that this person can still take back. */
    public Optional<UUID> open(Scope scope, String act) {
        return named(act)
                .flatMap(id -> fresh(scope.account(), id, ACCEPTED))
                .map(Batches.Batch::id);
    }

    static Optional<UUID> named(String word) {
        try {
            return Optional.of(UUID.fromString(word));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** An act of this person that can still be taken back. */
    Optional<Batches.Batch> fresh(AccountId account, UUID act, Duration within) {
        return Optional.ofNullable(batches.find(Set.of(act)).get(act))
                .filter(batch -> batch.account().equals(Optional.of(account.value())))
                .filter(batch -> batch.madeAt().toInstant().plus(within).isAfter(clock.instant()));
    }

    /**
     * Takes an act back as a whole, or refuses as a whole: nothing is told to be as before when
     * somebody has gone on from there.
     */
    void takeBack(Scope scope, UUID act) {
        var unused = fresh(scope.account(), act, ACCEPTED).orElseThrow(NotFound::new);
        String reason = texts.in(Texts.VIETNAMESE).get("access.act.reason");
        transactions.write(
                scope.writable().and(scope.approvable()),
                () -> {
                    for (TakesBack keeper : keepers) {
                        var unusedCounts =
                                keeper.takeBack(act, reason)
                                        .filter(counts -> counts.kept() == 0)
                                        .orElseThrow(() -> new Refusal("access.act.rests-on-it"));
                    }
                    return act;
                });
    }
}
