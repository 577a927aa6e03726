package vn.caunoi.reports.cascade;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.cascade.model.TargetTime;
import vn.caunoi.reports.desk.YearPlans;
import vn.caunoi.reports.model.Indicator;

/**
 * How far units are now, all units in one question per year. Of a term, flows of its years are
 * added; of anything else the latest year says it.
 */
@Component
class LiveFigures {
    private final YearPlans plans;
    private final Clock clock;

    LiveFigures(YearPlans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /** By unit and code of the indicator; what is not known is left out. */
    Map<UnitId, Map<String, BigDecimal>> of(
            List<UnitId> units, Collection<Indicator> indicators, TargetTime time) {
        LocalDate today = LocalDate.now(clock);
        Map<UnitId, Map<String, BigDecimal>> live = new HashMap<>();
        if (units.isEmpty() || indicators.isEmpty()) {
            return live;
        }
        for (TargetTime.Year year : time.years()) {
            if (year.year() <= today.getYear()) {
                Map<UnitId, Map<String, BigDecimal>> done =
                        plans.done(units, indicators, year.year(), today);
                done.forEach((unit, values) -> {
                    Map<String, BigDecimal> before =
                            live.computeIfAbsent(unit, any -> new HashMap<>());
                    indicators.forEach(indicator -> add(before, indicator, values));
                });
            }
        }
        return live;
    }

    private static void add(
            Map<String, BigDecimal> before, Indicator indicator, Map<String, BigDecimal> values) {
        boolean adds = indicator.time() == Indicator.Time.FLOW || indicator.isPlan();
        values.computeIfPresent(
                indicator.code(),
                (code, value) -> {
                    before.merge(code, value, adds ? BigDecimal::add : (old, latest) -> latest);
                    return value;
                });
    }
}
