package vn.caunoi.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.exchange.sheets.RowValues;
import vn.caunoi.funds.Direction;
import vn.caunoi.funds.FundIntake;
import vn.caunoi.funds.NewVoucher;
import vn.caunoi.funds.VoucherKey;
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
    private record Row(RowValues values, Places.Place place, LocalDate day) {
        VoucherKey key() {
            return new VoucherKey(place.commune(), values.text("id").orElseThrow());
        }
    }

    private final Intake intake;
    private final FundIntake funds;
    private final People people;
    private final List<Row> rows = new ArrayList<>();
    private final Set<VoucherKey> seen = new HashSet<>();

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
        intake.place(row, "unit", row.text("unit").orElseThrow(), day)
                .ifPresent(place -> {
                    Row taken = new Row(row, place, day);
                    if (seen.add(taken.key())) {
                        rows.add(taken);
                    } else {
                        intake.faults()
                                .cell(
                                        row.format(),
                                        row.number(),
                                        "id",
                                        "repeated",
                                        taken.key().code());
                    }
                });
    }

    @Override
    public MergeCounts finish() {
        List<Row> accepted = accepted();
        Map<PersonIdentity, PersonId> counterparties = counterparties(accepted);
        return funds.take(
                intake.batch(),
                accepted.stream().map(row -> voucher(row, counterparties)).toList());
    }

    /** Rows that the accounts bear; of the others no giver or receiver is kept either. */
    private List<Row> accepted() {
        Set<VoucherKey> overdrawn =
                funds.overdrawn(rows.stream().map(row -> voucher(row, Map.of())).toList());
        for (Row row : rows) {
            if (overdrawn.contains(row.key())) {
                intake.faults()
                        .cell(
                                row.values().format(),
                                row.values().number(),
                                "amount_vnd",
                                "overdrawn");
            }
        }
        return rows.stream().filter(row -> !overdrawn.contains(row.key())).toList();
    }

    private static NewVoucher voucher(Row row, Map<PersonIdentity, PersonId> counterparties) {
        RowValues values = row.values();
        return new NewVoucher(
                row.key().code(),
                row.key().commune(),
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

    private Map<PersonIdentity, PersonId> counterparties(List<Row> accepted) {
        List<PersonIdentity> named =
                accepted.stream().flatMap(row -> identity(row).stream()).distinct().toList();
        Map<PersonIdentity, PersonId> known = new HashMap<>(people.identifyAll(named));
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
