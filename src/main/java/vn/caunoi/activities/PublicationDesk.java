package vn.caunoi.activities;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Acts;
import vn.caunoi.access.OtherHand;
import vn.caunoi.access.Scope;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.Uuid7;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Refusal;
import vn.caunoi.web.Texts;

/**
 * Publishing and taking down at the screen, and asking for it where the Standing Committee agrees
 * to each piece.
 */
@Component
class PublicationDesk {
    private final ActivityIntake activities;
    private final Publications publications;
    private final PublicationRequests requests;
    private final PublicationRights rights;
    private final ScopedTransactions transactions;
    private final Acts acts;
    private final OtherHand otherHand;
    private final Texts texts;
    private final Clock clock;

    PublicationDesk(
            ActivityIntake activities,
            Publications publications,
            PublicationRequests requests,
            PublicationRights rights,
            ScopedTransactions transactions,
            Acts acts,
            OtherHand otherHand,
            Texts texts,
            Clock clock) {
        this.activities = activities;
        this.publications = publications;
        this.requests = requests;
        this.rights = rights;
        this.transactions = transactions;
        this.acts = acts;
        this.otherHand = otherHand;
        this.texts = texts;
        this.clock = clock;
    }

    /** What came of an attempt to publish. */
    sealed interface Outcome {
        record Published(UUID act) implements Outcome {}

        /** It waits for the Standing Committee. */
        record Asked(UUID act) implements Outcome {}

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
                    return switch (rights.of(scope, activity)) {
                        case PUBLISH -> published(scope, activity, standing, title, text);
                        case ASK -> asked(scope, activity, title, text);
                        case LEAVE_TO_OFFICER -> throw new NotFound();
                    };
                });
    }

    private Outcome published(
            Scope scope,
            ActivityRecord activity,
            Optional<Publication> standing,
            String title,
            String text) {
        UUID act = acts.begin(scope, "activity.published");
        publications.publish(act, fresh(activity, standing, title, text));
        requests.lock(activity.id())
                .ifPresent(request -> requests.settle(act, request, words("overtaken")));
        return new Outcome.Published(act);
    }

    private Outcome asked(Scope scope, ActivityRecord activity, String title, String text) {
        UUID act = acts.begin(scope, "activity.publication-asked");
        requests.write(
                act,
                new PublicationRequest(
                        Uuid7.next(),
                        activity.id(),
                        0,
                        title,
                        text,
                        scope.account(),
                        Optional.empty()));
        return new Outcome.Asked(act);
    }

    /** What waits or was declined, for whoever may see the activity. */
    Optional<PublicationRequest> request(Scope scope, UUID activity) {
        return transactions.read(scope.readable(), () -> requests.of(activity));
    }

    /** Publishes what was asked for, by another hand; empty when it is not what was seen. */
    Optional<UUID> agree(Scope scope, ActivityRecord activity, int seen) {
        return settle(
                scope,
                activity,
                seen,
                request -> {
                    UUID act = acts.begin(scope, "activity.publication-agreed");
                    Optional<Publication> standing = publications.lock(activity.id());
                    publications.publish(
                            act, fresh(activity, standing, request.title(), request.text()));
                    requests.settle(act, request, words("agreed"));
                    return act;
                });
    }

    /** Says why it is not published; empty when the request is not what was seen. */
    Optional<UUID> decline(Scope scope, ActivityRecord activity, int seen, String reason) {
        return settle(
                scope,
                activity,
                seen,
                request -> {
                    UUID act = acts.begin(scope, "activity.publication-declined");
                    requests.write(act, request.declined(reason));
                    return act;
                });
    }

    private Optional<UUID> settle(
            Scope scope,
            ActivityRecord activity,
            int seen,
            Function<PublicationRequest, UUID> work) {
        return transactions.write(
                scope.approvable(),
                () -> {
                    if (activities.lock(activity.id()).isEmpty()) {
                        throw new Refusal("activities.refusal.withdrawn");
                    }
                    Optional<PublicationRequest> request =
                            requests.lock(activity.id())
                                    .filter(PublicationRequest::isWaiting)
                                    .filter(found -> found.version() == seen);
                    if (request.filter(found -> !isByAnother(found, scope)).isPresent()) {
                        throw new Refusal("activities.request.own-hand");
                    }
                    return request.map(work);
                });
    }

    private boolean isByAnother(PublicationRequest request, Scope scope) {
        return otherHand.isAnother(request.askedBy().value(), scope.account());
    }

    /** Nobody is asked any more. */
    UUID withdrawRequest(Scope scope, ActivityRecord activity) {
        return transactions.write(
                scope.writable(),
                () -> {
                    PublicationRequest request =
                            requests.lock(activity.id()).orElseThrow(NotFound::new);
                    UUID act = acts.begin(scope, "activity.publication-request-withdrawn");
                    requests.settle(act, request, words("withdrawn"));
                    return act;
                });
    }

    /** For the history, in Vietnamese. */
    private String words(String what) {
        return texts.in(Texts.VIETNAMESE).get("activities.request." + what);
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
                        .orElseGet(
                                () -> clock.instant().plus(Acts.ACCEPTED).atOffset(ZoneOffset.UTC)),
                Optional.empty());
    }
}
