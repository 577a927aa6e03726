package vn.caunoi.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Role;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.Seats;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.Units;
import vn.caunoi.people.Abode;
import vn.caunoi.people.People;
import vn.caunoi.people.PersonDetails;
import vn.caunoi.people.PersonId;
import vn.caunoi.people.Sex;
import vn.caunoi.storage.Reach;

/** The accounts of the demonstration; what they are and their passwords stand in a list. */
@Component
final class DemonstrationAccounts {
    private static final int OFFICER_BORN = 1988;
    private static final int SEED = 7;

    private final Accounts accounts;
    private final Units units;
    private final Seats seats;
    private final People people;

    DemonstrationAccounts(Accounts accounts, Units units, Seats seats, People people) {
        this.accounts = accounts;
        this.units = units;
        this.seats = seats;
        this.people = people;
    }

    /** A line of the list; an administrator has no unit. */
    record Line(String name, String password, Role role, Optional<String> unit) {}

    static List<Line> list() {
        return Listing.rows("accounts").stream()
                .map(row ->
                        new Line(
                                row.getField("name"),
                                row.getField("password"),
                                Role.valueOf(row.getField("role")),
                                Optional.of(row.getField("unit")).filter(code -> !code.isEmpty())))
                .toList();
    }

    /**
     * Opens them all, in a transaction that reaches everything; a name that is taken is left alone.
     */
    void open(LocalDate today) {
        list().forEach(line -> open(line, today));
    }

    private void open(Line line, LocalDate today) {
        if (accounts.named(line.name()).isPresent()) {
            return;
        }
        Optional<Unit> unit = line.unit().map(code -> units.named(code, today).orElseThrow());
        Optional<PersonId> person = unit.flatMap(at -> person(line.role(), at, today));
        Optional<AccountId> account = accounts.open(line.name(), line.password(), person);
        account.ifPresent(id -> accounts.appoint(id, line.role(), unit.map(Unit::id), today));
    }

    private Optional<PersonId> person(Role role, Unit unit, LocalDate today) {
        return switch (role) {
            case HEAD -> Optional.of(head(unit, today));
            case WARD_OFFICER -> Optional.of(officer(unit));
            case DEPUTY_HEAD,
                    MEMBER,
                    STANDING_COMMITTEE,
                    CHAIR,
                    PARTY_CELL,
                    PARTY_COMMITTEE,
                    ANSWERING_BODY,
                    PROVINCE,
                    CENTRAL,
                    AUDITOR,
                    ADMINISTRATOR ->
                    Optional.empty();
        };
    }

    private PersonId head(Unit unit, LocalDate today) {
        DateRange day = DateRange.of(today);
        return seats.held(Reach.EVERYTHING, units.coverage(List.of(unit.id()), day), today).stream()
                .filter(seat -> seat.unit().equals(unit.id()) && seat.position().equals("head"))
                .map(Seats.Held::person)
                .findFirst()
                .orElseThrow();
    }

    private PersonId officer(Unit ward) {
        String name = new InventedNames(Words.load(), new Random(SEED)).woman();
        return people.add(
                new Abode(ward.id().value(), ward.id().value()),
                new PersonDetails(
                        name,
                        Optional.of(OFFICER_BORN),
                        Sex.FEMALE,
                        Optional.empty(),
                        Optional.empty()));
    }
}
