package vn.caunoi.reports.collection.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.model.Indicator;

/**
 * Looks for figures that should be looked at again.
 *
 * @param changePercent from which change against the year before a figure is doubted
 * @param fewest below which a figure is too small for a change to tell anything
 */
public record Doubts(BigDecimal changePercent, BigDecimal fewest) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A figure and the same one a year before. */
    public record Line(Optional<BigDecimal> value, Optional<BigDecimal> before) {}

    /** All doubts, in the order of the catalogue. */
    public List<Doubt> of(Catalogue catalogue, Map<String, Line> lines) {
        List<Doubt> found = new ArrayList<>();
        for (Indicator indicator : catalogue.all()) {
            Optional.ofNullable(lines.get(indicator.code()))
                    .ifPresent(line -> {
                        partAboveTotal(indicator, lines).ifPresent(found::add);
                        aboveHundred(indicator, line).ifPresent(found::add);
                        change(indicator, line).ifPresent(found::add);
                    });
        }
        return found;
    }

    private static Optional<Doubt> partAboveTotal(Indicator indicator, Map<String, Line> lines) {
        return indicator
                .partOf()
                .flatMap(total ->
                        value(lines, total)
                                .flatMap(whole ->
                                        value(lines, indicator.code())
                                                .filter(part -> part.compareTo(whole) > 0)
                                                .map(part ->
                                                        new Doubt.PartAboveTotal(
                                                                indicator.code(),
                                                                part,
                                                                total,
                                                                whole))));
    }

    private static Optional<BigDecimal> value(Map<String, Line> lines, String code) {
        return Optional.ofNullable(lines.get(code)).flatMap(Line::value);
    }

    private static Optional<Doubt> aboveHundred(Indicator indicator, Line line) {
        return line.value()
                .filter(value -> indicator.isPercent() && value.compareTo(HUNDRED) > 0)
                .map(value -> new Doubt.AboveHundred(indicator.code(), value));
    }

    /** Shares are not compared by percent of themselves, plans not at all. */
    private Optional<Doubt> change(Indicator indicator, Line line) {
        if (indicator.isPercent() || indicator.isPlan()) {
            return Optional.empty();
        }
        return line.value()
                .flatMap(now ->
                        line.before().flatMap(before -> change(indicator.code(), before, now)));
    }

    private Optional<Doubt> change(String code, BigDecimal before, BigDecimal now) {
        if (before.signum() <= 0 || before.max(now).compareTo(fewest) < 0) {
            return Optional.empty();
        }
        if (now.signum() == 0) {
            return Optional.of(new Doubt.NothingNow(code, before));
        }
        BigDecimal percent =
                now.subtract(before).multiply(HUNDRED).divide(before, 0, RoundingMode.HALF_UP);
        if (percent.abs().compareTo(changePercent) <= 0) {
            return Optional.empty();
        }
        return Optional.of(
                percent.signum() > 0
                        ? new Doubt.Rise(code, before, now, percent)
                        : new Doubt.Drop(code, before, now, percent.negate()));
    }
}
