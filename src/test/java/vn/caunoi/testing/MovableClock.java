package vn.caunoi.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A clock that goes with the wall's, and can be set to another day. */
public final class MovableClock extends Clock {
    private final Clock wall;
    private volatile Duration ahead = Duration.ZERO;

    MovableClock() {
        this(Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    private MovableClock(Clock wall) {
        this.wall = wall;
    }

    /** From now on it is this day, at the same hour. */
    public void moveTo(LocalDate day) {
        ahead = Duration.ofDays(day.toEpochDay() - LocalDate.now(wall).toEpochDay());
    }

    @Override
    public ZoneId getZone() {
        return wall.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        MovableClock other = new MovableClock(wall.withZone(zone));
        other.ahead = ahead;
        return other;
    }

    @Override
    public Instant instant() {
        return wall.instant().plus(ahead);
    }
}
