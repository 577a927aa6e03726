package vn.caunoi.papers;

import java.util.List;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitLevel;

/**
 * Who issues a paper, as the lines at the top left of its first page (Decree 30/2020/NĐ-CP, annex
 * I, part I, II.2; the Front's own pattern). Lines are printed as given, so they are given in
 * capitals; about 25 letters fit a line.
 *
 * @param above the superior body, upright, such as "ỦY BAN MTTQ VIỆT NAM", "PHƯỜNG TÂN LẬP"
 * @param name the issuing body, bold with a rule under it, such as "BAN THƯỜNG TRỰC"
 */
public record Issuer(List<String> above, List<String> name) {
    /** The Standing Committee of the Front of a unit; that of the nation is the Central one. */
    public static Issuer standingCommittee(Unit unit) {
        return new Issuer(
                unit.level() == UnitLevel.NATION
                        ? List.of(
                                PaperWords.of("issuer.central"),
                                PaperWords.of("issuer.central.front"))
                        : List.of(PaperWords.of("issuer.front"), PaperWords.capitals(unit.name())),
                List.of(PaperWords.of("issuer.standing-committee")));
    }

    public Issuer {
        above = List.copyOf(above);
        name = List.copyOf(name);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("An issuer needs a name");
        }
    }
}
