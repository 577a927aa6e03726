package vn.caunoi.activities;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.SearchSource;
import vn.caunoi.access.ServedUnits;
import vn.caunoi.activities.ActivityQueries.Wanted;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.Units;
import vn.caunoi.web.Texts;
import vn.caunoi.web.VietnameseFormat;

/** Finds activities by their titles. */
@Component
@Order(3)
class ActivitySearch implements SearchSource {
    private static final DateRange EVER = DateRange.startingOn(LocalDate.of(1900, 1, 1));

    private final ActivityQueries queries;
    private final ActivityLines lines;
    private final ServedUnits served;
    private final Units units;

    ActivitySearch(ActivityQueries queries, ActivityLines lines, ServedUnits served, Units units) {
        this.queries = queries;
        this.lines = lines;
        this.served = served;
        this.units = units;
    }

    @Override
    public String titleKey() {
        return "search.activities";
    }

    @Override
    public List<Found> find(Scope scope, String words, int most, Texts.Reader texts) {
        List<Unit> own = served.of(scope);
        if (ServedUnits.tooHigh(own).isPresent()) {
            return List.of(
                    new Found(texts.get("access.steps-down.search"), "", ActivityFilter.PATH));
        }
        Wanted wanted =
                new Wanted(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        words);
        return lines
                .of(
                        queries.page(
                                scope,
                                units.coverage(own.stream().map(Unit::id).toList(), EVER),
                                wanted,
                                Optional.empty(),
                                most),
                        texts)
                .stream()
                .map(line -> found(line, texts))
                .toList();
    }

    private static Found found(ActivityLine line, Texts.Reader texts) {
        return new Found(
                line.title().orElse(line.kind()),
                new VietnameseFormat(texts).date(line.heldOn())
                        + ", "
                        + String.join(", ", line.places()),
                line.href());
    }
}
