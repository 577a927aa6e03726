package vn.caunoi.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;

/** Who stands at the head of a paper, and where it was issued. */
class IssuerTest {
    private static Unit unit(UnitLevel level, String kind, String name) {
        return new Unit(
                new UnitId(new UUID(0, 1)),
                "X",
                level,
                kind,
                name,
                Optional.empty(),
                Optional.empty(),
                DateRange.startingOn(LocalDate.of(2010, 1, 1)));
    }

    @Test
    void theFrontOfAUnitIsNamedByIt() {
        Unit ward = unit(UnitLevel.COMMUNE, "phường", "Phường Thử");
        assertThat(Issuer.standingCommittee(ward))
                .isEqualTo(
                        new Issuer(
                                List.of("ỦY BAN MTTQ VIỆT NAM", "PHƯỜNG THỬ"),
                                List.of("BAN THƯỜNG TRỰC")));
        assertThat(PlaceOfIssue.of(ward)).isEqualTo("Thử");
    }

    @Test
    void thatOfTheNationIsTheCentralCommitteeInTheCapital() {
        Unit nation = unit(UnitLevel.NATION, "quốc gia", "Việt Nam");
        assertThat(Issuer.standingCommittee(nation).above())
                .containsExactly("ỦY BAN TRUNG ƯƠNG", "MTTQ VIỆT NAM");
        assertThat(PlaceOfIssue.of(nation)).isEqualTo("Hà Nội");
    }
}
