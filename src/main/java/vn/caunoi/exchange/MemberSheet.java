package vn.caunoi.exchange;

import static java.util.stream.Collectors.partitioningBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.exchange.sheets.RowValues;
import vn.caunoi.organization.OrganizationIntake;
import vn.caunoi.organization.OrganizationIntake.NewSeat;
import vn.caunoi.people.Abode;
import vn.caunoi.people.NewPerson;
import vn.caunoi.people.People;
import vn.caunoi.people.PersonDetails;
import vn.caunoi.people.PersonId;
import vn.caunoi.people.PersonIdentity;
import vn.caunoi.people.Sex;
import vn.caunoi.storage.MergeCounts;

/**
 * Members: the person goes to module people, the seat to organization. Within a unit, name and
 * birth year tell people apart.
 */
final class MemberSheet implements SheetIntake {
    private static final int EARLIEST_BIRTH = 1900;

    private record Key(PersonIdentity person, LocalDate from) {}

    private record Row(
            RowValues values,
            Places.Place place,
            PersonIdentity identity,
            PersonDetails details,
            DateRange held) {}

    private final Intake intake;
    private final OrganizationIntake organization;
    private final People people;
    private final List<Row> rows = new ArrayList<>();
    private final Set<Key> seen = new HashSet<>();

    MemberSheet(Intake intake, OrganizationIntake organization, People people) {
        this.intake = intake;
        this.organization = organization;
        this.people = people;
    }

    @Override
    public void row(RowValues row) {
        LocalDate from = row.day("from").orElseThrow();
        LocalDate until = row.day("to").orElse(DateRange.FOREVER);
        long birthYear = row.whole("birth_year").orElseThrow();
        if (!until.isAfter(from)) {
            intake.faults().cell(row.format(), row.number(), "to", "ends-before-it-starts");
        } else if (birthYear < EARLIEST_BIRTH || birthYear > from.getYear()) {
            intake.faults().cell(row.format(), row.number(), "birth_year", "birth-year");
        } else {
            intake.place(row, "unit", row.text("unit").orElseThrow(), from)
                    .ifPresent(place -> accept(row, place, new DateRange(from, until)));
        }
    }

    private void accept(RowValues row, Places.Place place, DateRange held) {
        PersonDetails details =
                new PersonDetails(
                        row.text("full_name").orElseThrow(),
                        row.whole("birth_year").map(Math::toIntExact),
                        row.text("sex")
                                .map(word -> Sex.valueOf(word.toUpperCase(Locale.ROOT)))
                                .orElse(Sex.NOT_STATED),
                        row.text("phone"),
                        row.text("email"));
        PersonIdentity identity =
                new PersonIdentity(
                        new Abode(place.commune().value(), place.unit().id().value()),
                        details.fullName(),
                        details.birthYear());
        if (seen.add(new Key(identity, held.from()))) {
            rows.add(new Row(row, place, identity, details, held));
        } else {
            intake.faults().cell(row.format(), row.number(), "full_name", "repeated-member");
        }
    }

    @Override
    public MergeCounts finish() {
        Set<PersonId> corrected = new HashSet<>();
        Map<PersonIdentity, PersonId> persons = persons(corrected);
        Map<Boolean, List<NewSeat>> seats =
                rows.stream()
                        .map(row -> seat(row, Objects.requireNonNull(persons.get(row.identity()))))
                        .collect(partitioningBy(seat -> corrected.contains(seat.person())));
        MergeCounts ofCorrected = merge(seats, true);
        MergeCounts ofOthers = merge(seats, false);
        return new MergeCounts(
                ofCorrected.added() + ofOthers.added(),
                ofCorrected.changed() + ofCorrected.unchanged() + ofOthers.changed(),
                ofOthers.unchanged());
    }

    /**
     * Seats of corrected persons are merged apart from the others, for each such row is a changed
     * one even if its seat stands there already.
     */
    private MergeCounts merge(Map<Boolean, List<NewSeat>> seats, boolean corrected) {
        List<NewSeat> chosen = seats.getOrDefault(corrected, List.of());
        return chosen.isEmpty() ? MergeCounts.NONE : organization.seats(intake.batch(), chosen);
    }

    private static NewSeat seat(Row row, PersonId person) {
        RowValues values = row.values();
        List<String> posts = values.codes("concurrent_post");
        return new NewSeat(
                row.place().unit().id(),
                row.place().commune(),
                person,
                row.held(),
                values.text("position").orElseThrow(),
                values.text("seat_group"),
                values.text("represents"),
                posts.isEmpty() ? Optional.empty() : Optional.of(String.join("|", posts)));
    }

    private Map<PersonIdentity, PersonId> persons(Set<PersonId> corrected) {
        Optional<UUID> batch = Optional.of(intake.batch());
        Map<PersonIdentity, PersonDetails> wanted = new java.util.LinkedHashMap<>();
        rows.forEach(row -> wanted.put(row.identity(), row.details()));
        Map<PersonIdentity, PersonId> known = new HashMap<>(people.identifyAll(wanted.keySet()));
        Map<PersonId, PersonDetails> before = people.details(known.values());
        known.forEach((identity, person) -> {
            PersonDetails details = Objects.requireNonNull(wanted.get(identity));
            if (!details.equals(before.get(person))) {
                people.correct(person, details, batch);
                corrected.add(person);
            }
        });
        List<PersonIdentity> fresh =
                wanted.keySet().stream().filter(identity -> !known.containsKey(identity)).toList();
        List<PersonId> added =
                people.addAll(
                        fresh.stream()
                                .map(identity ->
                                        new NewPerson(
                                                identity.abode(),
                                                Objects.requireNonNull(wanted.get(identity))))
                                .toList(),
                        batch);
        for (int i = 0; i < fresh.size(); i++) {
            known.put(fresh.get(i), added.get(i));
        }
        return known;
    }
}
