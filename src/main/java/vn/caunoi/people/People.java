package vn.caunoi.people;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.storage.TakesBack;
import vn.caunoi.storage.UndoCounts;
import vn.caunoi.storage.Uuid7;

/**
 * The only door to personal data. Every method works within the transaction and the scope of its
 * caller; who is out of reach is as if he were not there.
 */
@Component
public class People implements TakesBack {

    /** How many a search by name returns at most. */
    public static final int MOST_NAMED = 1_000;

    private final PersonTable table;
    private final PersonBatches batches;
    private final PersonSearch search;
    private final PersonSeal seal;
    private final NameIndex index;
    private final Clock clock;

    People(
            PersonTable table,
            PersonBatches batches,
            PersonSearch search,
            PersonSeal seal,
            NameIndex index,
            Clock clock) {
        this.table = table;
        this.batches = batches;
        this.search = search;
        this.seal = seal;
        this.index = index;
        this.clock = clock;
    }

    /** Enters one person, even if another has the same identity. */
    public PersonId add(Abode abode, PersonDetails details) {
        return addAll(List.of(new NewPerson(abode, details))).getFirst();
    }

    /** Enters many persons with one statement; the ids come in the order of the persons. */
    public List<PersonId> addAll(List<NewPerson> persons) {
        return addAll(persons, Optional.empty());
    }

    /** As {@link #addAll(List)}, on behalf of a batch. */
    public List<PersonId> addAll(List<NewPerson> persons, Optional<UUID> batch) {
        List<PersonRow> rows =
                persons.stream()
                        .map(person -> row(freshId(), person.abode(), person.details()))
                        .toList();
        if (!rows.isEmpty()) {
            table.insert(rows, batch, time());
        }
        return rows.stream().map(PersonRow::id).toList();
    }

    /**
     * Replaces the details; the old ones stay sealed in the history. Equal details change nothing.
     */
    public void correct(PersonId person, PersonDetails details) {
        correct(person, details, Optional.empty());
    }

    /** As {@link #correct(PersonId, PersonDetails)}, on behalf of a batch that can be undone. */
    public void correct(PersonId person, PersonDetails details, Optional<UUID> batch) {
        Abode abode = table.lock(person).orElseThrow(() -> new PersonUnknown(person));
        PersonDetails present =
                Optional.ofNullable(details(Set.of(person)).get(person))
                        .orElseThrow(() -> new PersonUnknown(person));
        if (!present.equals(details)) {
            table.replace(row(person, abode, details), batch, batch, time());
        }
    }

    /**
     * Takes back the corrections of a batch where nobody corrected the person since. The version
     * goes on rising and what is taken back goes to the history; details of batches undone before
     * do not come back.
     *
     * <p>Persons whom the batch added stay, sealed as they are: withdrawn records still point to
     * them, and when the same table comes in again they must be found by their identity.
     */
    public UndoCounts undo(UUID batch) {
        int kept = batches.correctedSince(batch);
        List<EarlierDetails> earlier = batches.replacedBy(batch);
        earlier.forEach(this::restore);
        batches.markUndone(batch, time());
        return new UndoCounts(0, earlier.size(), kept);
    }

    private void restore(EarlierDetails earlier) {
        PersonDetails details = seal.open(earlier.id(), earlier.envelope());
        table.replace(
                row(earlier.id(), earlier.abode(), details),
                earlier.batch(),
                Optional.empty(),
                time());
    }

    /** The details of those within reach; erased persons are left out. */
    public Map<PersonId, PersonDetails> details(Collection<PersonId> persons) {
        return table.sealed(Set.copyOf(persons)).stream()
                .collect(
                        toUnmodifiableMap(
                                SealedPerson::id, held -> seal.open(held.id(), held.envelope())));
    }

    /** Sums over those within reach, each counted once. */
    public PeopleTotals totals(Collection<PersonId> persons) {
        return PeopleTotals.of(details(persons).values());
    }

    /**
     * Those whose names have all these words, marks and capitals aside, at most {@link
     * #MOST_NAMED}; those named exactly so come first.
     */
    public List<PersonId> named(String words) {
        FoldedName name = FoldedName.of(words);
        return name.words().isEmpty() ? List.of() : search.named(name, MOST_NAMED);
    }

    /** The person of this unit, exact name and birth year; of several, the one recorded first. */
    public Optional<PersonId> identify(Abode abode, String fullName, Optional<Integer> birthYear) {
        PersonIdentity identity = new PersonIdentity(abode, fullName, birthYear);
        return Optional.ofNullable(identifyAll(Set.of(identity)).get(identity));
    }

    /** As {@link #identify}, for many with one query; who is not known is left out. */
    public Map<PersonIdentity, PersonId> identifyAll(Collection<PersonIdentity> identities) {
        return search.identified(List.copyOf(Set.copyOf(identities)));
    }

    /** Leaves a row without any data; nothing brings them back. To erase again changes nothing. */
    public void erase(PersonId person) {
        if (table.lock(person).isEmpty()) {
            throw new PersonUnknown(person);
        }
        table.erase(person, time());
    }

    private PersonRow row(PersonId id, Abode abode, PersonDetails details) {
        FoldedName name = FoldedName.of(details.fullName());
        return new PersonRow(
                id,
                abode,
                seal.seal(id, details),
                index.identity(new PersonIdentity(abode, details.fullName(), details.birthYear())),
                index.name(name),
                index.words(name));
    }

    private static PersonId freshId() {
        return new PersonId(Uuid7.next());
    }

    private OffsetDateTime time() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    @Override
    public Optional<UndoCounts> takeBack(UUID batch, String reason) {
        return Optional.of(undo(batch));
    }
}
