package vn.caunoi.activities;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.pictures.PictureIntake.Taken;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Texts;

/** What people do with pictures at the screen, each within what they may see and change. */
@Component
class PictureDesk {
    private final ActivityRecords records;
    private final Pictures pictures;
    private final ScopedTransactions transactions;
    private final Acts acts;
    private final Texts texts;
    private final Clock clock;

    PictureDesk(
            ActivityRecords records,
            Pictures pictures,
            ScopedTransactions transactions,
            Acts acts,
            Texts texts,
            Clock clock) {
        this.records = records;
        this.pictures = pictures;
        this.transactions = transactions;
        this.acts = acts;
        this.texts = texts;
        this.clock = clock;
    }

    /** What was done, and with the picture of which activity. */
    record Done(UUID activity, UUID act) {}

    List<Picture> of(Scope scope, UUID activity) {
        return transactions.read(scope.readable(), () -> pictures.of(activity));
    }

    /** The JPEG file, as far as the activity may be seen. */
    byte[] content(Scope scope, UUID id, boolean small) {
        Picture picture = find(scope, id);
        records.readable(scope, picture.activity());
        return pictures.content(picture, small).orElseThrow(NotFound::new);
    }

    /** A picture that the person may change. */
    Picture changeable(Scope scope, UUID id) {
        Picture picture = find(scope, id);
        records.changeable(scope, picture.activity());
        return picture;
    }

    UUID add(
            Scope scope,
            ActivityRecord activity,
            List<Taken.Picture> taken,
            String caption,
            boolean consent) {
        return transactions.write(
                scope.writable(),
                () -> {
                    UUID act = acts.begin(scope, "activity.picture-added");
                    keep(act, activity, taken, caption, consent);
                    return act;
                });
    }

    /** Keeps pictures on behalf of an act, in the running transaction. */
    void keep(
            UUID act,
            ActivityRecord activity,
            List<Taken.Picture> taken,
            String caption,
            boolean consent) {
        if (!taken.isEmpty()) {
            pictures.add(
                    act,
                    activity,
                    taken,
                    caption,
                    consent ? Optional.of(consentToday(usualWords())) : Optional.empty());
        }
    }

    Done caption(Scope scope, UUID id, String caption) {
        return change(
                scope,
                id,
                "activity.picture-captioned",
                (act, picture) -> pictures.change(act, picture.captioned(caption)));
    }

    /**
     * @param words who was asked; "" for the usual words
     */
    Done consent(Scope scope, UUID id, String words) {
        return change(
                scope,
                id,
                "activity.consent-given",
                (act, picture) ->
                        pictures.change(
                                act,
                                picture.with(
                                        consentToday(words.isEmpty() ? usualWords() : words))));
    }

    Done endConsent(Scope scope, UUID id) {
        LocalDate today = LocalDate.now(clock);
        return change(
                scope,
                id,
                "activity.consent-ended",
                (act, picture) ->
                        picture.consent()
                                .filter(given -> given.endedOn().isEmpty())
                                .map(given -> picture.with(given.endedOn(today)))
                                .ifPresent(ended -> pictures.change(act, ended)));
    }

    Done remove(Scope scope, UUID id) {
        String reason = texts.in(Texts.VIETNAMESE).get("activities.picture.removed");
        return change(
                scope,
                id,
                "activity.picture-removed",
                (act, picture) -> pictures.remove(act, picture, reason));
    }

    private Done change(Scope scope, UUID id, String purpose, BiConsumer<UUID, Picture> work) {
        changeable(scope, id);
        return transactions.write(
                scope.writable(),
                () -> {
                    Picture picture = pictures.lock(id).orElseThrow(NotFound::new);
                    UUID act = acts.begin(scope, purpose);
                    work.accept(act, picture);
                    return new Done(picture.activity(), act);
                });
    }

    private Picture find(Scope scope, UUID id) {
        return transactions
                .read(scope.readable(), () -> pictures.find(id))
                .orElseThrow(NotFound::new);
    }

    /** What leaves the house waits until it can no longer be taken back. */
    private Picture.Consent consentToday(String words) {
        return new Picture.Consent(
                words,
                LocalDate.now(clock),
                Optional.empty(),
                clock.instant().plus(Acts.ACCEPTED).atOffset(ZoneOffset.UTC));
    }

    private String usualWords() {
        return texts.in(Texts.VIETNAMESE).get("activities.consent.usual");
    }
}
