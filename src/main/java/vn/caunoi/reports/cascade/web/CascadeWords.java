package vn.caunoi.reports.cascade.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.reports.cascade.TargetPlace;
import vn.caunoi.reports.cascade.model.TargetTime;
import vn.caunoi.reports.cascade.model.Whole;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.Texts;

/** Times, numbers and units of targets in words. */
@Component
class CascadeWords {
    private final Units units;

    CascadeWords(Units units) {
        this.units = units;
    }

    /** A bar and the sentence that says the same. */
    record Progress(long percent, String text) {}

    static String title(TargetTime time, Texts.Reader texts) {
        return switch (time) {
            case TargetTime.Year year -> texts.get("cascade.time.year", year.code());
            case TargetTime.Term term -> texts.get("cascade.time.term", term.code());
        };
    }

    static String name(Indicator indicator, Texts.Reader texts) {
        return texts.language().equals("en") ? indicator.nameEn() : indicator.nameVi();
    }

    String unit(UnitId unit, TargetPlace place) {
        return unit.equals(place.id())
                ? place.unit().name()
                : units.version(unit, place.day()).map(Unit::name).orElse("");
    }

    static String shown(BigDecimal value, Indicator indicator, PageFrame frame) {
        return indicator.isPercent()
                ? frame.format().percent(value)
                : frame.text(
                        "figures.measured",
                        frame.format().decimal(indicator.toShow(value)),
                        indicator.unit());
    }

    /** A number alone, for a column whose head says the unit. */
    static String number(BigDecimal value, Indicator indicator, PageFrame frame) {
        return indicator.isPercent()
                ? frame.format().percent(value)
                : frame.format().decimal(indicator.toShow(value));
    }

    static String percent(Optional<BigDecimal> live, Optional<BigDecimal> target, PageFrame frame) {
        return live.flatMap(done -> target.flatMap(whole -> Whole.percent(done, whole)))
                .map(frame.format()::percent)
                .orElse("");
    }

    static Progress progress(
            Optional<BigDecimal> target,
            Optional<BigDecimal> live,
            Indicator indicator,
            PageFrame frame) {
        Optional<BigDecimal> percent =
                live.flatMap(done -> target.flatMap(whole -> Whole.percent(done, whole)));
        String done = live.map(value -> shown(value, indicator, frame)).orElse("");
        String whole = target.map(value -> shown(value, indicator, frame)).orElse("");
        return new Progress(
                percent.map(value -> value.setScale(0, RoundingMode.DOWN).longValue()).orElse(0L),
                text(done, whole, percent, frame));
    }

    private static String text(
            String done, String whole, Optional<BigDecimal> percent, PageFrame frame) {
        if (whole.isEmpty()) {
            return done.isEmpty()
                    ? frame.text("cascade.state.nothing")
                    : frame.text("cascade.state.without-target", done);
        }
        if (done.isEmpty()) {
            return frame.text("cascade.state.unknown", whole);
        }
        return percent.map(value ->
                        frame.text(
                                "cascade.state.reached",
                                done,
                                whole,
                                frame.format().percent(value)))
                .orElseGet(() -> frame.text("cascade.state.of-nought", done, whole));
    }
}
