package vn.caunoi.areas;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.SearchSource;
import vn.caunoi.organization.OfficeHolders;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.people.People;
import vn.caunoi.people.PersonDetails;
import vn.caunoi.people.PersonId;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.Texts;

/**
 * Finds people who hold a post today, never anybody else: a resident is not to be found by name.
 */
@Component
@Order(2)
class OfficeHolderSearch implements SearchSource {
    private final People people;
    private final OfficeHolders offices;
    private final Units units;
    private final ScopedTransactions transactions;
    private final Clock clock;

    OfficeHolderSearch(
            People people,
            OfficeHolders offices,
            Units units,
            ScopedTransactions transactions,
            Clock clock) {
        this.people = people;
        this.offices = offices;
        this.units = units;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "search.people";
    }

    @Override
    public List<Found> find(Scope scope, String words, int most, Texts.Reader texts) {
        return transactions.read(scope.readable(), () -> found(words, most, texts));
    }

    private List<Found> found(String words, int most, Texts.Reader texts) {
        List<OfficeHolders.Office> held =
                offices.of(people.named(words), LocalDate.now(clock)).stream().limit(most).toList();
        Map<PersonId, PersonDetails> details =
                people.details(
                        held.stream()
                                .map(OfficeHolders.Office::person)
                                .collect(Collectors.toSet()));
        Map<UnitId, Unit> places =
                units
                        .versions(
                                held.stream()
                                        .map(OfficeHolders.Office::unit)
                                        .collect(Collectors.toSet()))
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        Unit::id, unit -> unit, (earlier, later) -> later));
        return held.stream()
                .flatMap(office ->
                        Stream.ofNullable(details.get(office.person()))
                                .flatMap(person ->
                                        Stream.ofNullable(places.get(office.unit()))
                                                .map(unit -> found(person, office, unit, texts))))
                .toList();
    }

    private static Found found(
            PersonDetails person, OfficeHolders.Office office, Unit unit, Texts.Reader texts) {
        return new Found(
                person.fullName(),
                texts.get("vocabulary.position." + office.position()) + ", " + unit.name(),
                UnitLink.page(unit.code()));
    }
}
