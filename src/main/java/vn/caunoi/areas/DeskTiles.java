package vn.caunoi.areas;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.VisibleUnits;
import vn.caunoi.activities.ActivityCount;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.reports.Report;
import vn.caunoi.reports.Reporting;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.Tile;

/** The few figures a desk begins with. */
@Component
class DeskTiles {
    private static final String NOT_KNOWN = "–";
    private static final String COMMITTEES = "TC02";
    private static final String MEMBERS = "TC03";
    private static final String COMMITTEES_THAT_MET = "TC13";
    private static final String FUND_PERCENT = "QN05";

    private final Reporting reporting;
    private final ActivityCount activities;
    private final Units units;
    private final VisibleUnits visible;
    private final Clock clock;

    DeskTiles(
            Reporting reporting,
            ActivityCount activities,
            Units units,
            VisibleUnits visible,
            Clock clock) {
        this.reporting = reporting;
        this.activities = activities;
        this.units = units;
        this.visible = visible;
        this.clock = clock;
    }

    List<Tile> of(Scope scope, Unit unit, PageFrame frame) {
        LocalDate today = LocalDate.now(clock);
        Report month =
                reporting.values(
                        scope,
                        unit.code(),
                        Period.containing(PeriodKind.MONTH, today),
                        List.of(COMMITTEES, MEMBERS, COMMITTEES_THAT_MET, FUND_PERCENT));
        return List.of(
                met(month, today, frame).linked(behind(month, COMMITTEES_THAT_MET)),
                fund(month, frame).linked(behind(month, FUND_PERCENT)),
                activities(scope, unit, Period.containing(PeriodKind.YEAR, today), frame),
                Tile.of(number(month.value(MEMBERS), frame), frame.text("desk.tile.members"))
                        .linked(behind(month, MEMBERS)));
    }

    /** Where the figure comes from. */
    private static String behind(Report month, String indicator) {
        return UnitLink.figure(month.unit().code(), month.period().code(), indicator);
    }

    private static Tile met(Report month, LocalDate today, PageFrame frame) {
        return Tile.of(
                number(month.value(COMMITTEES_THAT_MET), frame)
                        + "/"
                        + number(month.value(COMMITTEES), frame),
                frame.text("desk.tile.met", String.valueOf(today.getMonthValue())));
    }

    private static Tile fund(Report month, PageFrame frame) {
        return month.value(FUND_PERCENT)
                .map(percent ->
                        Tile.of(
                                        frame.format()
                                                .percent(percent.setScale(0, RoundingMode.HALF_UP)),
                                        frame.text("desk.tile.fund"))
                                .filled(percent.min(BigDecimal.valueOf(100)).intValue()))
                .orElseGet(() -> Tile.of(NOT_KNOWN, frame.text("desk.tile.fund.unknown")));
    }

    private Tile activities(Scope scope, Unit unit, Period year, PageFrame frame) {
        long held =
                unit.level() == UnitLevel.NATION
                        ? activities.heldAnywhere(scope, year.range())
                        : activities.held(scope, units.coverage(Set.of(unit.id()), year.range()));
        Tile tile =
                Tile.of(
                        frame.format().integer(held),
                        frame.text("desk.tile.activities", String.valueOf(year.year())));
        return visible.mayRead(scope, unit) ? tile.linked(UnitLink.activities(unit.code())) : tile;
    }

    private static String number(Optional<BigDecimal> value, PageFrame frame) {
        return value.map(known -> known.setScale(0, RoundingMode.HALF_UP).longValueExact())
                .map(known -> frame.format().integer(known))
                .orElse(NOT_KNOWN);
    }
}
