package vn.caunoi.funds.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.UnitId;
import vn.caunoi.people.Abode;
import vn.caunoi.people.NewPerson;
import vn.caunoi.people.People;
import vn.caunoi.people.PersonDetails;
import vn.caunoi.people.PersonId;
import vn.caunoi.people.Sex;

/**
 * Givers and receivers, persons and organisations alike: their names live in module people, the
 * funds hold an id.
 */
@Component
public class Counterparties {
    private final People people;

    Counterparties(People people) {
        this.people = people;
    }

    /** The id under which a name is known at a unit, from now on at the latest. */
    PersonId known(UUID act, UnitId commune, UnitId unit, String name) {
        Abode abode = new Abode(commune.value(), unit.value());
        return people.identify(abode, name, Optional.empty())
                .orElseGet(() ->
                        people.addAll(
                                        List.of(new NewPerson(abode, details(name))),
                                        Optional.of(act))
                                .getFirst());
    }

    /** The name, for those within whose reach it is. */
    public Optional<String> name(Optional<PersonId> person) {
        return person.flatMap(id -> Optional.ofNullable(people.details(Set.of(id)).get(id)))
                .map(PersonDetails::fullName);
    }

    private static PersonDetails details(String name) {
        return new PersonDetails(
                name, Optional.empty(), Sex.NOT_STATED, Optional.empty(), Optional.empty());
    }
}
