package vn.caunoi.committees;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Kept;
import vn.caunoi.organization.KeptRecords;
import vn.caunoi.organization.SeatRecords;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Texts;

/** Enters, corrects and withdraws single records about a committee, each as an act of its own. */
@Component
class CommitteeDesk {
    private final SeatRecords seats;
    private final Acts acts;
    private final ScopedTransactions transactions;
    private final Texts texts;

    CommitteeDesk(SeatRecords seats, Acts acts, ScopedTransactions transactions, Texts texts) {
        this.seats = seats;
        this.acts = acts;
        this.transactions = transactions;
        this.texts = texts;
    }

    /** The records of one kind at a place, as far as they may be read. */
    <T> List<Kept<T>> all(Scope scope, Place place, KeptRecords<T> records) {
        return transactions.read(scope.readable(), () -> records.of(place.unit().id()));
    }

    /** One of them. */
    <T> Kept<T> find(Scope scope, Place place, KeptRecords<T> records, UUID id) {
        return all(scope, place, records).stream()
                .filter(kept -> kept.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Works on a committee while nobody else changes it. */
    <R> R change(Scope scope, Place place, Function<Opening, R> work) {
        return transactions.write(
                scope.writable(),
                () -> {
                    seats.holdStill(place.unit().id());
                    return work.apply(purpose -> acts.begin(scope, purpose));
                });
    }

    /** Begins the act once it is known that something will be written. */
    interface Opening {
        UUID act(String purpose);
    }

    /** Enters a record that no other may contradict. */
    <T> Outcome<Kept<T>> enter(
            Scope scope, Place place, KeptRecords<T> records, T wanted, Wording words) {
        return change(
                scope,
                place,
                opening -> {
                    if (records.isTaken(wanted, NOBODY)) {
                        return Outcome.wrong(words.keyField(), words.taken());
                    }
                    UUID act = opening.act(words.entered());
                    records.write(act, List.of(wanted));
                    return new Outcome.Done<>(act);
                });
    }

    /** Corrects a record, unless somebody did so since this form was opened. */
    <T> Outcome<Kept<T>> correct(
            Scope scope, Place place, KeptRecords<T> records, Seen seen, T wanted, Wording words) {
        return change(
                scope,
                place,
                opening -> {
                    Optional<Kept<T>> newer = newer(place, records, seen);
                    if (newer.isPresent()) {
                        return new Outcome.Stale<>(newer.get());
                    }
                    if (records.isTaken(wanted, seen.id())) {
                        return Outcome.wrong(words.keyField(), words.taken());
                    }
                    UUID act = opening.act(words.corrected());
                    records.correct(act, standing(place, records, seen.id()), wanted, mistake());
                    return new Outcome.Done<>(act);
                });
    }

    /** Withdraws a record that was entered by mistake. */
    <T> Outcome<Kept<T>> withdraw(
            Scope scope,
            Place place,
            KeptRecords<T> records,
            Seen seen,
            String reason,
            Wording words) {
        return change(
                scope,
                place,
                opening -> {
                    Optional<Kept<T>> newer = newer(place, records, seen);
                    if (newer.isPresent()) {
                        return new Outcome.Stale<>(newer.get());
                    }
                    UUID act = opening.act(words.withdrawn());
                    records.withdraw(act, seen.id(), reason);
                    return new Outcome.Done<>(act);
                });
    }

    /** What the history says of a record that was another fact than it seemed. */
    String mistake() {
        return texts.in(Texts.VIETNAMESE).get("committees.history.corrected");
    }

    /** The record as it stands now, when that is not what the form showed. */
    private <T> Optional<Kept<T>> newer(Place place, KeptRecords<T> records, Seen seen) {
        OptionalInt version = records.lock(seen.id());
        Kept<T> now = standing(place, records, seen.id());
        return version.isPresent() && String.valueOf(version.getAsInt()).equals(seen.version())
                ? Optional.empty()
                : Optional.of(now);
    }

    private static <T> Kept<T> standing(Place place, KeptRecords<T> records, UUID id) {
        return records.of(place.unit().id()).stream()
                .filter(kept -> kept.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** A record and the version of it that its form showed. */
    record Seen(UUID id, String version) {}

    /** The words of one kind of record: code words of its acts, and where its key is typed. */
    record Wording(
            String entered, String corrected, String withdrawn, String keyField, String taken) {}

    private static final UUID NOBODY = new UUID(0, 0);
}
