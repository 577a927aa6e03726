package vn.caunoi.committees;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.Seat;
import vn.caunoi.web.PageFrame;

/**
 * A member as lists show him: no more than his name and his place in the committee.
 *
 * @param group the body the seat represents, or else the group of the Charter
 * @param posts other posts at the residential area, in words; "" when there are none
 * @param reason why the seat ended, for those who keep it
 */
public record MemberLine(
        UUID id,
        String name,
        String position,
        boolean isHead,
        Optional<String> group,
        String posts,
        LocalDate from,
        Optional<LocalDate> lastDay,
        Optional<String> reason) {
    static MemberLine of(Member member, PageFrame frame) {
        Seat seat = member.seat();
        DateRange held = seat.held();
        return new MemberLine(
                member.id(),
                member.person().fullName(),
                frame.text(CommitteeWords.POSITION + seat.position()),
                seat.isHead(),
                seat.represents()
                        .or(() ->
                                seat.seatGroup()
                                        .map(group -> frame.text(CommitteeWords.GROUP + group))),
                SeatEntry.apart(seat.concurrentPost()).stream()
                        .map(post -> frame.text(CommitteeWords.POST + post))
                        .collect(Collectors.joining(", ")),
                held.from(),
                held.isOpen() ? Optional.empty() : Optional.of(held.lastDay()),
                seat.endReason().map(reason -> frame.text(CommitteeWords.END + reason.word())));
    }

    /** Without what only the keepers of a committee need to know. */
    MemberLine withoutReason() {
        return new MemberLine(
                id, name, position, isHead, group, posts, from, lastDay, Optional.empty());
    }

    @Override
    public String toString() {
        return "MemberLine[" + id + "]";
    }
}
