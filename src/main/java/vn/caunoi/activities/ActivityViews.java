package vn.caunoi.activities;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.activities.PublicationRights.Way;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.Units;
import vn.caunoi.settings.PublicPart;
import vn.caunoi.settings.WardSettings;
import vn.caunoi.web.PageFrame;

/** Puts together what the page of an activity shows. */
@Component
class ActivityViews {
    private final ActivityWords words;
    private final PictureDesk pictures;
    private final PublicationDesk publications;
    private final PublicationRights rights;
    private final ActivityHistory history;
    private final Writers writers;
    private final WardSettings settings;
    private final Units units;

    ActivityViews(
            ActivityWords words,
            PictureDesk pictures,
            PublicationDesk publications,
            PublicationRights rights,
            ActivityHistory history,
            Writers writers,
            WardSettings settings,
            Units units) {
        this.words = words;
        this.pictures = pictures;
        this.publications = publications;
        this.rights = rights;
        this.history = history;
        this.writers = writers;
        this.settings = settings;
        this.units = units;
    }

    ActivityView of(Scope scope, ActivityRecord activity, PageFrame frame) {
        return new ActivityView(
                activity.id(),
                words.heading(activity.what(), frame),
                activity.what().code(),
                facts(activity, frame),
                activity.isWithdrawn()
                        ? Optional.of(activity.withdrawnReason().orElse(""))
                        : Optional.empty(),
                !activity.isWithdrawn() && activity.mayBeChangedBy(scope),
                pictures(scope, activity, frame),
                publications
                        .of(scope, activity.id())
                        .map(publication -> publication(scope, activity, publication)),
                publishable(scope, activity),
                history.of(scope, activity, frame));
    }

    /** What was recorded beside the name, which heads the page. */
    private List<Fact> facts(ActivityRecord activity, PageFrame frame) {
        String name = frame.text("activities.field.title");
        return words.of(activity.what(), frame).stream()
                .filter(fact -> !fact.value().isEmpty() && !fact.label().equals(name))
                .toList();
    }

    List<PictureView> pictures(Scope scope, ActivityRecord activity, PageFrame frame) {
        return pictures.of(scope, activity.id()).stream()
                .map(picture -> picture(picture, frame))
                .toList();
    }

    static PictureView picture(Picture picture, PageFrame frame) {
        return new PictureView(
                picture.id(), picture.caption(), consent(picture, frame), picture.mayBePublished());
    }

    private static String consent(Picture picture, PageFrame frame) {
        return picture.consent()
                .map(given ->
                        given.endedOn()
                                .map(day ->
                                        frame.text(
                                                "activities.consent.ended",
                                                frame.format().date(day)))
                                .orElseGet(() ->
                                        frame.text(
                                                "activities.consent.given",
                                                given.words(),
                                                frame.format().date(given.givenOn()))))
                .orElseGet(() -> frame.text("activities.consent.none"));
    }

    private ActivityView.Publishable publishable(Scope scope, ActivityRecord activity) {
        Way way = rights.of(scope, activity);
        Optional<PublicationRequest> request =
                activity.isWithdrawn()
                        ? Optional.empty()
                        : publications.request(scope, activity.id());
        return new ActivityView.Publishable(
                way != Way.LEAVE_TO_OFFICER,
                way == Way.ASK,
                activity.mayBeApprovedBy(scope)
                        && request.filter(PublicationRequest::isWaiting).isPresent(),
                request.map(asked -> request(scope, asked)));
    }

    RequestView request(Scope scope, PublicationRequest request) {
        return new RequestView(
                request.title(),
                request.text(),
                writers.named(scope, request.askedBy()),
                request.declined(),
                request.version());
    }

    private PublicationView publication(
            Scope scope, ActivityRecord activity, Publication publication) {
        return new PublicationView(
                publication.title(),
                publication.text(),
                publication.publishedOn(),
                writers.of(scope, publication.batch().stream().toList()).values().stream()
                        .map(Writers.Writer::name)
                        .findFirst()
                        .orElse(""),
                settings.shows(activity.commune(), PublicPart.NEWS),
                units.version(activity.commune(), activity.what().heldOn())
                        .map(Unit::code)
                        .orElse(""));
    }
}
