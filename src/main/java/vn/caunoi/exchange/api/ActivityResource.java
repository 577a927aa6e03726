package vn.caunoi.exchange.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.caunoi.access.Scope;
import vn.caunoi.access.VisibleUnits;
import vn.caunoi.activities.ActivityQueries;
import vn.caunoi.activities.ActivityQueries.ActivityRow;
import vn.caunoi.activities.ActivityQueries.After;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.Units;
import vn.caunoi.web.NotFound;

/** Activities of a unit, newest first, page by page. */
@RestController
class ActivityResource {
    private static final int PAGE = 100;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final ActivityQueries activities;
    private final Units units;
    private final VisibleUnits visible;
    private final Clock clock;

    ActivityResource(ActivityQueries activities, Units units, VisibleUnits visible, Clock clock) {
        this.activities = activities;
        this.units = units;
        this.visible = visible;
        this.clock = clock;
    }

    record ActivityBody(
            String id,
            List<String> units,
            String date,
            String kind,
            Optional<String> topic,
            Optional<String> title,
            Optional<Integer> attendance) {}

    /**
     * @param next what to send as {@code after} for the next page; empty on the last
     */
    record PageBody(List<ActivityBody> activities, Optional<String> next) {}

    @GetMapping("/api/v1/activities")
    PageBody list(
            Scope scope,
            @RequestParam String unit,
            @RequestParam Optional<String> kind,
            @RequestParam Optional<String> after) {
        LocalDate today = LocalDate.now(clock);
        Unit of = visible.readable(scope, unit);
        DateRange ever = new DateRange(EARLIEST, today.plusYears(1));
        List<ActivityRow> rows =
                activities.page(
                        scope,
                        units.coverage(List.of(of.id()), ever),
                        kind,
                        after.map(ActivityResource::after),
                        PAGE);
        return new PageBody(rows.stream().map(this::body).toList(), next(rows));
    }

    private static Optional<String> next(List<ActivityRow> rows) {
        return rows.size() < PAGE
                ? Optional.empty()
                : Optional.of(rows.getLast().heldOn() + "_" + rows.getLast().id());
    }

    private static After after(String text) {
        try {
            int bar = text.indexOf('_');
            return new After(
                    LocalDate.parse(text.substring(0, bar)),
                    UUID.fromString(text.substring(bar + 1)));
        } catch (RuntimeException unreadable) {
            throw new NotFound();
        }
    }

    private ActivityBody body(ActivityRow row) {
        return new ActivityBody(
                row.code(),
                row.units().stream()
                        .map(unit ->
                                units.version(unit, row.heldOn()).map(Unit::code).orElseThrow())
                        .toList(),
                row.heldOn().toString(),
                row.kind(),
                row.topic(),
                row.title(),
                row.attendance());
    }
}
