package vn.caunoi.reports.totals;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.model.Expression;
import vn.caunoi.reports.model.Indicator;

/** Which indicators' typed figures of a period simply add up, over units, for that period. */
final class Adding {
    private Adding() {}

    static Set<String> indicators(Catalogue catalogue) {
        Set<String> counted =
                catalogue.all().stream()
                        .flatMap(Catalogue::expressions)
                        .flatMap(Expression::all)
                        .filter(Expression.AreasWhere.class::isInstance)
                        .map(part -> ((Expression.AreasWhere) part).code())
                        .map(catalogue::get)
                        .flatMap(of -> catalogue.withParts(Set.of(of)).stream())
                        .map(Indicator::code)
                        .collect(Collectors.toCollection(HashSet::new));
        return catalogue.all().stream()
                .filter(Indicator::isTypedByHand)
                .filter(indicator -> indicator.time() == Indicator.Time.FLOW)
                .filter(indicator -> indicator.overUnits() == Indicator.OverUnits.SUM)
                .map(Indicator::code)
                .filter(code -> !counted.contains(code))
                .collect(Collectors.toSet());
    }
}
