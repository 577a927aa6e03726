package vn.caunoi.activities;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.Uuid7;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Refusal;
import vn.caunoi.web.Texts;

/** Publishing and taking down at the screen. */
@Component
class PublicationDesk {
    private final ActivityIntake activities;
    private final Publications publications;
    private final ScopedTransactions transactions;
    private final Acts acts;
    private final Texts texts;
    private final Clock clock;

    PublicationDesk(
            ActivityIntake activities,
            Publications publications,
            ScopedTransactions transactions,
            Acts acts,
            Texts texts,
            Clock clock) {
        this.activities = activities;
        this.publications = publications;
        this.transactions = transactions;
        this.acts = acts;
        this.texts = texts;
        this.clock = clock;
    }

    /** What came of an attempt to publish. */
    sealed interface Outcome {
        record Published(UUID act) implements Outcome {}

        /** Somebody else wrote it, or took it down, in the meantime. */
        record Stale(Optional<Publication> standing) implements Outcome {}
    }

    Optional<Publication> of(Scope scope, UUID activity) {
        return transactions.read(scope.readable(), () -> publications.of(activity));
    }

    /**
     * @param seen the version that the person saw; 0 when nothing was published
     */
    Outcome publish(Scope scope, ActivityRecord activity, int seen, String title, String text) {
        return transactions.write(
                scope.writable(),
                () -> {
                    if (activities.lock(activity.id()).isEmpty()) {
                        throw new Refusal("activities.refusal.withdrawn");
                    }
                    Optional<Publication> standing = publications.lock(activity.id());
                    if (standing.map(Publication::version).orElse(0) != seen) {
                        return new Outcome.Stale(standing);
                    }
                    UUID act = acts.begin(scope, "activity.published");
                    publications.publish(act, fresh(activity, standing, title, text));
                    return new Outcome.Published(act);
                });
    }

    UUID takeDown(Scope scope, ActivityRecord activity) {
        String reason = texts.in(Texts.VIETNAMESE).get("activities.public.taken-down");
        return transactions.write(
                scope.writable(),
                () -> {
                    Publication standing =
                            publications.lock(activity.id()).orElseThrow(NotFound::new);
                    UUID act = acts.begin(scope, "activity.taken-down");
                    publications.takeDown(act, standing, reason);
                    return act;
                });
    }

    /**
     * What leaves the house waits until it can no longer be taken back; a later change of words
     * does not make what is public already disappear.
     */
    private Publication fresh(
            ActivityRecord activity, Optional<Publication> standing, String title, String text) {
        return new Publication(
                Uuid7.next(),
                activity.id(),
                0,
                title,
                text,
                standing.map(Publication::publishedOn).orElseGet(() -> LocalDate.now(clock)),
                standing.map(Publication::shownFrom)
                        .orElseGet(() -> clock.instant().plus(Acts.ACCEPTED).atOffset(ZoneOffset.UTC)),
                Optional.empty());
    }
}
