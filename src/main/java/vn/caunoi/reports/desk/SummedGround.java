package vn.caunoi.reports.desk;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.model.Expression;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.reports.spi.Measure;
import vn.caunoi.reports.totals.PartName;
import vn.caunoi.reports.totals.Parts;

/** What is known from kept totals. */
record SummedGround(Map<UnitId, Parts> parts, boolean sinceNewYear) implements Ground {
    @Override
    public Optional<BigDecimal> counted(Measure measure, UnitId unit) {
        Parts of = of(unit);
        return of.value(PartName.untold(measure, sinceNewYear))
                                .compareTo(of.value(PartName.shares(sinceNewYear)))
                        >= 0
                ? Optional.empty()
                : Optional.of(of.value(PartName.counted(measure, sinceNewYear)));
    }

    @Override
    public Optional<BigDecimal> typed(Indicator indicator, UnitId unit) {
        Parts of = of(unit);
        return of.value(PartName.rows(indicator.code(), sinceNewYear)).signum() > 0
                ? Optional.of(of.value(PartName.typed(indicator.code(), sinceNewYear)))
                : Optional.empty();
    }

    @Override
    public boolean isBegun(Indicator indicator, UnitId unit) {
        return of(unit).value(PartName.begun(indicator.code())).signum() > 0;
    }

    @Override
    public Optional<BigDecimal> areas(Expression.AreasWhere where, UnitId unit) {
        return Optional.of(of(unit).value(PartName.areas(where, sinceNewYear)));
    }

    /** Targets for the period, or for its year alone. */
    Optional<Target> target(Indicator indicator, UnitId unit, boolean ofTheYear) {
        Parts of = of(unit);
        return of.value(PartName.targets(indicator.code(), ofTheYear)).signum() > 0
                ? Optional.of(
                        new Target(
                                of.value(PartName.target(indicator.code(), ofTheYear)),
                                of.value(PartName.wider(indicator.code(), ofTheYear)).signum()
                                        == 0))
                : Optional.empty();
    }

    private Parts of(UnitId unit) {
        return parts.getOrDefault(unit, Parts.NONE);
    }

    /** The names of all parts on which indicators rest. */
    static Set<String> names(Set<Indicator> indicators, boolean sinceNewYear, boolean ofTheYear) {
        Set<String> names = new HashSet<>(Set.of(PartName.shares(false)));
        if (sinceNewYear) {
            names.add(PartName.shares(true));
        }
        for (Indicator indicator : indicators) {
            add(names, indicator, false);
            if (sinceNewYear) {
                add(names, indicator, true);
                names.add(PartName.begun(indicator.code()));
            }
            names.add(PartName.target(indicator.code(), ofTheYear));
            names.add(PartName.targets(indicator.code(), ofTheYear));
            names.add(PartName.wider(indicator.code(), ofTheYear));
        }
        return names;
    }

    private static void add(Set<String> names, Indicator indicator, boolean sinceNewYear) {
        names.add(PartName.typed(indicator.code(), sinceNewYear));
        names.add(PartName.rows(indicator.code(), sinceNewYear));
        Catalogue.expressions(indicator)
                .flatMap(Expression::all)
                .forEach(part -> {
                    if (part instanceof Expression.Counted counted) {
                        names.add(PartName.counted(counted.measure(), sinceNewYear));
                        names.add(PartName.untold(counted.measure(), sinceNewYear));
                    }
                    if (part instanceof Expression.AreasWhere where) {
                        names.add(PartName.areas(where, sinceNewYear));
                    }
                });
    }
}
