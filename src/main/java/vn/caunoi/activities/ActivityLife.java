package vn.caunoi.activities;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.caunoi.access.LifeSource;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.web.Texts;

/** Activities as moments of an area. */
@Component
class ActivityLife implements LifeSource {
    private static final DateRange EVER = DateRange.startingOn(LocalDate.of(1900, 1, 1));

    private final ActivityQueries queries;
    private final ActivityLines lines;
    private final Units units;

    ActivityLife(ActivityQueries queries, ActivityLines lines, Units units) {
        this.queries = queries;
        this.lines = lines;
        this.units = units;
    }

    @Override
    public List<Moment> of(Scope scope, UnitId unit, int most, Texts.Reader texts) {
        return lines
                .of(
                        queries.page(
                                scope,
                                units.coverage(Set.of(unit), EVER),
                                Optional.empty(),
                                Optional.empty(),
                                most),
                        texts)
                .stream()
                .map(line ->
                        new Moment(
                                line.heldOn(),
                                line.title().orElse(line.kind()),
                                Optional.of(line.href())))
                .toList();
    }
}
