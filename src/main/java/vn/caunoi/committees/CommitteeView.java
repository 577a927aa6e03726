package vn.caunoi.committees;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.caunoi.organization.Kept;
import vn.caunoi.organization.OrganizationIntake.NewAct;
import vn.caunoi.organization.Regulation;

/**
 * A committee as of a day.
 *
 * @param members who sit on it that day, head first
 * @param former whose seats had ended by then
 * @param usual when their number is not the usual one, a sentence that says so
 */
public record CommitteeView(
        CommitteeState state,
        List<MemberLine> members,
        List<MemberLine> former,
        List<ActLine> acts,
        List<RegulationLine> regulations,
        Optional<String> usual) {
    /** An act upon it, in words. */
    public record ActLine(UUID id, String event, NewAct act) {}

    /** A regulation, and whether it is in force on the day. */
    public record RegulationLine(UUID id, Regulation regulation, boolean inForce) {
        static RegulationLine of(Kept<Regulation> kept, LocalDate day) {
            return new RegulationLine(
                    kept.id(), kept.record(), kept.record().validity().contains(day));
        }
    }

    public CommitteeView {
        members = List.copyOf(members);
        former = List.copyOf(former);
        acts = List.copyOf(acts);
        regulations = List.copyOf(regulations);
    }

    /** Whether there is a head that day, who can be replaced. */
    public boolean hasHead() {
        return members.stream().anyMatch(MemberLine::isHead);
    }
}
