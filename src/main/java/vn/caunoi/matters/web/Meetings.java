package vn.caunoi.matters.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.activities.ActivityQueries;
import vn.caunoi.activities.ActivityQueries.ActivityRow;
import vn.caunoi.activities.ActivityQueries.Wanted;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.web.PageFrame;

/** Meetings on record at which an answer may have been read out: typed in or imported. */
@Component
class Meetings {
    private static final int DAYS = 60;
    private static final int MOST = 200;
    private static final Set<String> KINDS =
            Set.of(
                    "committee_meeting",
                    "extra_meeting",
                    "voter_contact",
                    "committee_dialogue",
                    "leader_dialogue",
                    "government_dialogue",
                    "community_meeting",
                    "term_conference",
                    "unity_day");

    private final ActivityQueries activities;
    private final Units units;
    private final Clock clock;

    Meetings(ActivityQueries activities, Units units, Clock clock) {
        this.activities = activities;
        this.units = units;
        this.clock = clock;
    }

    /** A meeting of one or several areas. */
    record Meeting(UUID id, LocalDate on, List<UnitId> units, String name) {}

    /** Of the areas, within the last sixty days, the latest first. */
    List<Meeting> of(Scope scope, List<Unit> areas, PageFrame frame) {
        LocalDate today = LocalDate.now(clock);
        LocalDate from = today.minusDays(DAYS);
        return areas.isEmpty()
                ? List.of()
                : activities
                        .page(
                                scope,
                                units.coverage(
                                        areas.stream().map(Unit::id).toList(),
                                        new DateRange(from, today.plusDays(1))),
                                new Wanted(
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(from),
                                        Optional.of(today.plusDays(1)),
                                        ""),
                                Optional.empty(),
                                MOST)
                        .stream()
                        .filter(row -> KINDS.contains(row.kind()))
                        .map(row -> meeting(row, frame))
                        .toList();
    }

    private static Meeting meeting(ActivityRow row, PageFrame frame) {
        return new Meeting(
                row.id(),
                row.heldOn(),
                row.units(),
                frame.text(
                        "matters.desk.read-out.meeting",
                        row.title().orElse(frame.text("vocabulary.activity_kind." + row.kind())),
                        frame.format().date(row.heldOn())));
    }
}
