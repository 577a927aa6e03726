package vn.caunoi.reports.cascade;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.cascade.model.Division;
import vn.caunoi.reports.cascade.model.TargetTime;
import vn.caunoi.reports.desk.Figures;
import vn.caunoi.reports.model.Indicator;

/** Proposes shares of a whole; nothing is given before somebody has looked at them and said so. */
@Component
public class Weights {
    private final Figures figures;
    private final Clock clock;

    Weights(Figures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    /**
     * Shares by unit.
     *
     * @param basis the year whose figures were the weights; empty for equal shares
     */
    public record Proposed(Map<UnitId, BigDecimal> shares, Optional<Period> basis) {}

    /** Equal shares. */
    public Proposed equally(BigDecimal whole, List<Unit> units) {
        return new Proposed(byUnit(units, Division.equally(whole, units.size())), Optional.empty());
    }

    /**
     * In proportion to an indicator, as it stood in the year before; where nothing was known then,
     * as it stands in the first year itself. Empty when no unit has any of it.
     */
    public Optional<Proposed> by(
            Indicator measure, BigDecimal whole, List<Unit> units, TargetTime time) {
        int thisYear = LocalDate.now(clock).getYear();
        int first = Math.min(time.years().getFirst().year(), thisYear);
        for (int year : List.of(first - 1, first)) {
            Period basis = new TargetTime.Year(year).period();
            List<BigDecimal> weights =
                    figures.beside(units.stream().map(Unit::id).toList(), basis, measure).stream()
                            .map(value -> value.orElse(BigDecimal.ZERO).max(BigDecimal.ZERO))
                            .toList();
            Optional<List<BigDecimal>> shares = Division.inProportion(whole, weights);
            if (shares.isPresent()) {
                return Optional.of(new Proposed(byUnit(units, shares.get()), Optional.of(basis)));
            }
        }
        return Optional.empty();
    }

    private static Map<UnitId, BigDecimal> byUnit(List<Unit> units, List<BigDecimal> shares) {
        Map<UnitId, BigDecimal> byUnit = new HashMap<>();
        IntStream.range(0, shares.size())
                .forEach(place -> byUnit.put(units.get(place).id(), shares.get(place)));
        return byUnit;
    }
}
