package vn.caunoi.organization;

import java.time.LocalDate;
import java.util.Optional;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.people.PersonId;

/**
 * A seat in a committee and the person who holds it over a span of days.
 *
 * @param position head, deputy_head or member
 * @param seatGroup the group of the Charter for which it stands, as a code word
 * @param concurrentPost other posts at the residential area, as code words joined by {@code |}
 * @param endReason why it ended, where that was said
 */
public record Seat(
        UnitId unit,
        UnitId commune,
        PersonId person,
        DateRange held,
        String position,
        Optional<String> seatGroup,
        Optional<String> represents,
        Optional<String> concurrentPost,
        Optional<EndReason> endReason) {
    public static final String HEAD = "head";
    public static final String MEMBER = "member";

    public boolean isHead() {
        return position.equals(HEAD);
    }

    public boolean isHeldOn(LocalDate day) {
        return held.contains(day);
    }

    /** The same, held until the day before {@code day}. */
    public Seat ending(LocalDate day, Optional<EndReason> reason) {
        return new Seat(
                unit,
                commune,
                person,
                new DateRange(held.from(), day),
                position,
                seatGroup,
                represents,
                concurrentPost,
                reason);
    }

    /** What the same person holds from a day on in another position, without a known end. */
    public Seat continuing(LocalDate day, String as, Optional<String> otherPosts) {
        return new Seat(
                unit,
                commune,
                person,
                DateRange.startingOn(day),
                as,
                seatGroup,
                represents,
                otherPosts,
                Optional.empty());
    }
}
