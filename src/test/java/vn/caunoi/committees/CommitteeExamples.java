package vn.caunoi.committees;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.ActRecords;
import vn.caunoi.organization.Regulation;
import vn.caunoi.organization.RegulationRecords;
import vn.caunoi.organization.Seat;
import vn.caunoi.organization.SeatRecords;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.people.Abode;
import vn.caunoi.people.People;
import vn.caunoi.people.PersonDetails;
import vn.caunoi.people.PersonId;
import vn.caunoi.people.Sex;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.Uuid7;
import vn.caunoi.testing.Examples;
import vn.caunoi.testing.TestProduct;

/**
 * {@code BCTGHE}: a member of P-3; {@code BCTQD}: its establishment; {@code BCTQC}: its regulation.
 */
final class CommitteeExamples implements Examples {
    @Override
    public Map<String, String> make(TestProduct product) {
        return product.bean(ScopedTransactions.class).write(Reach.EVERYTHING, () -> made(product));
    }

    private static Map<String, String> made(TestProduct product) {
        UnitId area = unit(product, "P-3");
        UnitId ward = unit(product, "P");
        UUID batch = Uuid7.next();
        SeatRecords seats = product.bean(SeatRecords.class);
        RegulationRecords regulations = product.bean(RegulationRecords.class);
        PersonId member =
                product.bean(People.class)
                        .add(
                                new Abode(ward.value(), area.value()),
                                new PersonDetails(
                                        "Lò Thị Mai Vắng",
                                        Optional.of(1970),
                                        Sex.FEMALE,
                                        Optional.of("0912 000 111"),
                                        Optional.empty()));
        seats.write(
                batch,
                List.of(
                        new Seat(
                                area,
                                ward,
                                member,
                                DateRange.startingOn(LocalDate.of(2021, 1, 1)),
                                Seat.MEMBER,
                                Optional.of("branch"),
                                Optional.of("Chi hội Phụ nữ"),
                                Optional.of("area_head"),
                                Optional.empty())));
        regulations.write(
                batch,
                List.of(
                        new Regulation(
                                area,
                                ward,
                                "15/QĐ-MTTQ-BTT",
                                LocalDate.of(2021, 2, 1),
                                "Ban Thường trực",
                                DateRange.startingOn(LocalDate.of(2021, 2, 1)))));
        return Map.of(
                "BCTGHE",
                seats.of(area).stream()
                        .filter(kept -> kept.record().person().equals(member))
                        .findFirst()
                        .orElseThrow()
                        .id()
                        .toString(),
                "BCTQD",
                product.bean(ActRecords.class).of(area).getFirst().id().toString(),
                "BCTQC",
                regulations.of(area).getFirst().id().toString());
    }

    private static UnitId unit(TestProduct product, String code) {
        return product.bean(Units.class).named(code, LocalDate.of(2026, 1, 1)).orElseThrow().id();
    }
}
