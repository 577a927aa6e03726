package vn.caunoi.activities;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.ServedUnits;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.Units;
import vn.caunoi.web.Texts;

/** The last activity at the units a person looks after: what comes next is often like it. */
@Component
class LatestActivity {
    private static final DateRange EVER = DateRange.startingOn(LocalDate.of(1900, 1, 1));

    private final ServedUnits served;
    private final Units units;
    private final ActivityQueries queries;
    private final ActivityLines lines;

    LatestActivity(ServedUnits served, Units units, ActivityQueries queries, ActivityLines lines) {
        this.served = served;
        this.units = units;
        this.queries = queries;
        this.lines = lines;
    }

    /** The last one where the person serves; of a whole nation there is none to go by. */
    Optional<ActivityLine> of(Scope scope, Texts.Reader texts) {
        List<Unit> own = served.of(scope);
        if (ServedUnits.tooHigh(own).isPresent()) {
            return Optional.empty();
        }
        return lines
                .of(
                        queries.page(
                                scope,
                                units.coverage(own.stream().map(Unit::id).toList(), EVER),
                                Optional.empty(),
                                Optional.empty(),
                                1),
                        texts)
                .stream()
                .findFirst();
    }
}
