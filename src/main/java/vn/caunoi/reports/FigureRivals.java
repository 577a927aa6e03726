package vn.caunoi.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.reports.FigureIntake.NewFigure;
import vn.caunoi.reports.desk.Figures;
import vn.caunoi.reports.store.TypedFigures.Figure;

/**
 * A figure is typed once for its days: at one level and in one kind of period. Finds what already
 * stands in the way of another, also at units whose entries the writer may not see.
 */
@Component
public class FigureRivals {
    private final Figures figures;
    private final Units units;

    FigureRivals(Figures figures, Units units) {
        this.figures = figures;
        this.units = units;
    }

    /** Begins a search that remembers what it has asked, for one form or one import. */
    public Search search() {
        return new Search();
    }

    /** What was typed, and what is about to be. */
    public final class Search {
        private record Whereabouts(UnitId unit, Period period) {}

        private record Around(Set<UnitId> units, Map<String, List<Figure>> typed) {}

        private final Map<Whereabouts, Around> known = new HashMap<>();
        private final Map<String, List<NewFigure>> accepted = new HashMap<>();

        private Search() {}

        /** A figure that counts for some of the same days, above, below or beside in time. */
        public Optional<NewFigure> rival(NewFigure figure) {
            Around around =
                    known.computeIfAbsent(
                            new Whereabouts(figure.unit(), figure.period()),
                            at -> around(at.unit(), at.period()));
            Stream<NewFigure> together =
                    accepted.getOrDefault(figure.indicator(), List.of()).stream()
                            .filter(other -> around.units().contains(other.unit()))
                            .filter(other ->
                                    other.period().range().overlaps(figure.period().range()));
            Stream<NewFigure> before =
                    around.typed().getOrDefault(figure.indicator(), List.of()).stream()
                            .map(Search::asNew);
            return Stream.concat(together, before)
                    .filter(other -> !isSame(other, figure))
                    .findFirst();
        }

        /** Notes a figure that will be written together with those asked for later. */
        public void accept(NewFigure figure) {
            accepted.computeIfAbsent(figure.indicator(), any -> new ArrayList<>()).add(figure);
        }

        private static boolean isSame(NewFigure one, NewFigure other) {
            return one.unit().equals(other.unit()) && one.period().equals(other.period());
        }

        private static NewFigure asNew(Figure row) {
            return new NewFigure(
                    row.unit(), row.unit(), row.indicator(), row.period(), row.value());
        }
    }

    private Search.Around around(UnitId unit, Period period) {
        Set<UnitId> related =
                new HashSet<>(units.coverage(List.of(unit), period.range()).members());
        units.ancestors(unit, period.lastDay()).stream().map(Unit::id).forEach(related::add);
        related.add(unit);
        return new Search.Around(
                related,
                figures.typed(related, period).stream()
                        .collect(Collectors.groupingBy(Figure::indicator)));
    }
}
