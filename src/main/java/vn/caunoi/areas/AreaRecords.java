package vn.caunoi.areas;

import java.util.List;
import vn.caunoi.access.LifeSource;
import vn.caunoi.activities.ActivityLine;

/** What those in whose scope an area lies see of it. */
public record AreaRecords(
        List<SeatLine> seats,
        List<ActLine> acts,
        List<ActivityLine> activities,
        List<LifeSource.Moment> life) {
    public AreaRecords {
        seats = List.copyOf(seats);
        acts = List.copyOf(acts);
        activities = List.copyOf(activities);
        life = List.copyOf(life);
    }
}
