package vn.caunoi.reports.looking.model;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.reports.model.SideBySide;

/**
 * A table of figures: a line for each unit and a column for each indicator and period; of one unit
 * alone a line for each indicator and a column for each period.
 *
 * @param ofUnits whether lines are units
 * @param lines with a cell each at least: without an indicator there is none
 */
public record Grid(boolean ofUnits, List<List<Cell>> lines) {
    public Grid {
        lines = lines.stream().filter(line -> !line.isEmpty()).map(List::copyOf).toList();
    }

    /** Lays out the figures of units, indicators and periods. */
    public static Grid of(
            List<Unit> units,
            List<Indicator> indicators,
            List<Period> periods,
            Function<Cell, Optional<BigDecimal>> values) {
        boolean ofUnits = units.size() > 1;
        List<List<Cell>> lines = new ArrayList<>();
        for (Unit unit : units) {
            List<Cell> line = new ArrayList<>();
            for (Indicator indicator : indicators) {
                for (Period period : periods) {
                    Cell asked = new Cell(unit, indicator, period, Optional.empty());
                    line.add(new Cell(unit, indicator, period, values.apply(asked)));
                }
                if (!ofUnits) {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            }
            if (ofUnits) {
                lines.add(line);
            }
        }
        return new Grid(ofUnits, lines);
    }

    /** One cell of each column, to name it by. */
    public List<Cell> columns() {
        return lines.stream().findFirst().orElse(List.of());
    }

    /** The cells of a column, from above. */
    public List<Cell> column(int place) {
        return lines.stream().map(line -> line.get(place)).toList();
    }

    /** Whether units may stand in the order of a column: communes and above, never areas. */
    public boolean mayRank(int column) {
        return ofUnits
                && column < columns().size()
                && SideBySide.mayRank(columns().get(column).indicator())
                && lines.stream()
                        .allMatch(line ->
                                line.getFirst().unit().level().compareTo(UnitLevel.COMMUNE) <= 0);
    }

    /** The same in an order, where it may be had. */
    public Grid in(Order order) {
        return switch (order) {
            case Order.OfTheTree tree -> this;
            case Order.ByName name -> ofUnits ? sorted(byName()) : this;
            case Order.ByValue value ->
                    mayRank(value.column())
                            ? sorted(byValue(value.column(), value.falling()))
                            : this;
        };
    }

    /** The fifths in which the values of a column lie; none where it may not be ranked. */
    public List<Optional<Fifth>> fifths(int column) {
        return mayRank(column)
                ? Fifth.of(column(column).stream().map(Cell::value).toList())
                : IntStream.range(0, lines.size())
                        .mapToObj(line -> Optional.<Fifth>empty())
                        .toList();
    }

    private Grid sorted(Comparator<List<Cell>> order) {
        return new Grid(ofUnits, lines.stream().sorted(order).toList());
    }

    private static Comparator<List<Cell>> byName() {
        Collator vietnamese = Collator.getInstance(Locale.of("vi", "VN"));
        return Comparator.comparing(line -> line.getFirst().unit().name(), vietnamese);
    }

    private static Comparator<List<Cell>> byValue(int column, boolean falling) {
        Comparator<BigDecimal> values =
                falling ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing((List<Cell> line) -> line.get(column).value().isEmpty() ? 1 : 0)
                .thenComparing(line -> line.get(column).value().orElse(BigDecimal.ZERO), values);
    }
}
