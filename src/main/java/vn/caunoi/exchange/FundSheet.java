package vn.caunoi.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.exchange.sheets.RowValues;
import vn.caunoi.funds.Direction;
import vn.caunoi.funds.FundIntake;
import vn.caunoi.funds.NewVoucher;
import vn.caunoi.organization.UnitId;
import vn.caunoi.people.Abode;
import vn.caunoi.people.NewPerson;
import vn.caunoi.people.People;
import vn.caunoi.people.PersonDetails;
import vn.caunoi.people.PersonId;
import vn.caunoi.people.PersonIdentity;
import vn.caunoi.people.Sex;
import vn.caunoi.storage.MergeCounts;

/** Receipts and payments; giver and receiver go to module people. */
final class FundSheet implements SheetIntake {
    private record Key(UnitId commune, String code) {}

    private record Row(RowValues values, Places.Place place, LocalDate day) {}

    private final Intake intake;
    private final FundIntake funds;
    private final People people;
    private final List<Row> rows = new ArrayList<>();
    private final Set<Key> seen = new HashSet<>();

    FundSheet(Intake intake, FundIntake funds, People people) {
        this.intake = intake;
        this.funds = funds;
        this.people = people;
    }

    @Override
    public void row(RowValues row) {
        LocalDate day = row.day("date").orElseThrow();
        if (row.whole("amount_vnd").orElseThrow() == 0) {
            intake.faults().cell(row.format(), row.number(), "amount_vnd", "amount-zero");
            return;
        }
        String code = row.text("id").orElseThrow();
        intake.place(row, "unit", row.text("unit").orElseThrow(), day)
                .ifPresent(place -> {
                    if (seen.add(new Key(place.commune(), code))) {
                        rows.add(new Row(row, place, day));
                    } else {
                        intake.faults().cell(row.format(), row.number(), "id", "repeated", code);
                    }
                });
    }

    @Override
    public MergeCounts finish() {
        Map<PersonIdentity, PersonId> counterparties = counterparties();
        FundIntake.Taken taken =
                funds.take(
                        intake.batch(),
                        rows.stream().map(row -> voucher(row, counterparties)).toList());
        for (Row row : rows) {
            if (taken.overdrawn().contains(row.values().text("id").orElseThrow())) {
                intake.faults()
                        .cell(
                                row.values().format(),
                                row.values().number(),
                                "amount_vnd",
                                "overdrawn");
            }
        }
        return taken.counts();
    }

    private static NewVoucher voucher(Row row, Map<PersonIdentity, PersonId> counterparties) {
        RowValues values = row.values();
        return new NewVoucher(
                values.text("id").orElseThrow(),
                row.place().commune(),
                row.place().unit().id(),
                row.day(),
                values.text("fund").orElseThrow(),
                Direction.of(values.text("direction").orElseThrow()),
                values.whole("amount_vnd").orElseThrow(),
                values.text("purpose"),
                identity(row)
                        .flatMap(identity -> Optional.ofNullable(counterparties.get(identity))),
                values.text("voucher"));
    }

    private Map<PersonIdentity, PersonId> counterparties() {
        List<PersonIdentity> named =
                rows.stream().flatMap(row -> identity(row).stream()).distinct().toList();
        Map<PersonIdentity, PersonId> known = new java.util.HashMap<>(people.identifyAll(named));
        List<PersonIdentity> fresh =
                named.stream().filter(identity -> !known.containsKey(identity)).toList();
        List<PersonId> added =
                people.addAll(
                        fresh.stream()
                                .map(identity -> new NewPerson(identity.abode(), details(identity)))
                                .toList());
        for (int i = 0; i < fresh.size(); i++) {
            known.put(fresh.get(i), added.get(i));
        }
        return known;
    }

    private static Optional<PersonIdentity> identity(Row row) {
        return row.values()
                .text("counterparty")
                .map(name ->
                        new PersonIdentity(
                                new Abode(
                                        row.place().commune().value(),
                                        row.place().unit().id().value()),
                                name,
                                Optional.empty()));
    }

    private static PersonDetails details(PersonIdentity identity) {
        return new PersonDetails(
                identity.fullName(),
                Optional.empty(),
                Sex.NOT_STATED,
                Optional.empty(),
                Optional.empty());
    }
}
