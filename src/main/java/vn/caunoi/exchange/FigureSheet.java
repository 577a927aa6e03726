package vn.caunoi.exchange;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.calendar.Period;
import vn.caunoi.exchange.sheets.RowValues;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.reports.FigureIntake;
import vn.caunoi.reports.FigureIntake.Kind;
import vn.caunoi.reports.FigureIntake.NewFigure;
import vn.caunoi.reports.FigureRivals;
import vn.caunoi.storage.MergeCounts;

/** Targets and typed figures. A figure is typed at one level and in one kind of period. */
final class FigureSheet implements SheetIntake {
    private record Key(UnitId unit, String indicator, String period) {}

    private record Row(RowValues values, NewFigure figure) {
        Key key() {
            return new Key(figure.unit(), figure.indicator(), figure.period().code());
        }
    }

    private final Kind kind;
    private final Intake intake;
    private final FigureIntake figures;
    private final FigureRivals.Search rivals;
    private final Units units;
    private final Map<Key, Row> rows = new LinkedHashMap<>();

    FigureSheet(Kind kind, Intake intake, FigureIntake figures, FigureRivals rivals, Units units) {
        this.kind = kind;
        this.intake = intake;
        this.figures = figures;
        this.rivals = rivals.search();
        this.units = units;
    }

    @Override
    public void row(RowValues row) {
        String code = row.text("indicator").orElseThrow();
        String periodCode = row.text("period").orElseThrow();
        Optional<Period> period = Period.parse(periodCode);
        BigDecimal value = row.decimal("value").orElseThrow();
        if (period.isEmpty()) {
            refuse(row, "period", "period-unreadable", periodCode);
        } else if (!figures.knows(code)) {
            refuse(row, "indicator", "indicator-unknown", code);
        } else if (kind == Kind.ENTERED && figures.isPlan(code)) {
            refuse(row, "indicator", "indicator-is-plan", code);
        } else if (kind == Kind.ENTERED && !figures.isTyped(code)) {
            refuse(row, "indicator", "indicator-is-counted", code);
        } else if (!figures.isAskedIn(code, period.get())) {
            refuse(row, "indicator", "indicator-not-asked", code, periodCode);
        } else if (value.signum() < 0) {
            refuse(row, "value", "value-negative");
        } else {
            intake.place(row, "unit", row.text("unit").orElseThrow(), period.get().range().from())
                    .ifPresent(place -> accept(row, place, code, period.get(), value));
        }
    }

    private void accept(
            RowValues row, Places.Place place, String code, Period period, BigDecimal value) {
        Row accepted =
                new Row(
                        row,
                        new NewFigure(place.unit().id(), place.commune(), code, period, value));
        if (rows.containsKey(accepted.key())) {
            refuse(row, "indicator", "repeated", code);
            return;
        }
        Optional<NewFigure> rival =
                kind == Kind.ENTERED ? rivals.rival(accepted.figure()) : Optional.empty();
        if (rival.isPresent()) {
            refuse(
                    row,
                    "indicator",
                    "typed-elsewhere",
                    code,
                    name(rival.get().unit(), period),
                    rival.get().period().code());
            return;
        }
        rows.put(accepted.key(), accepted);
        rivals.accept(accepted.figure());
    }

    private String name(UnitId unit, Period period) {
        DateRange days = period.range();
        return units.version(unit, days.lastDay()).map(Unit::name).orElse("");
    }

    private void refuse(RowValues row, String column, String key, Object... args) {
        intake.faults().cell(row.format(), row.number(), column, key, args);
    }

    @Override
    public MergeCounts finish() {
        List<NewFigure> all = rows.values().stream().map(Row::figure).toList();
        switch (kind) {
            case ENTERED -> leave(figures.counted(all), "figure-counted");
            case TARGET -> leave(figures.givenFromAbove(all), "target-given");
        }
        return figures.take(kind, intake.batch(), rows.values().stream().map(Row::figure).toList());
    }

    /**
     * What records tell of, those of this very import among them, is put right there; a target that
     * a unit above gave is changed there alone.
     */
    private void leave(Collection<NewFigure> figures, String why) {
        Set<NewFigure> left = Set.copyOf(figures);
        rows.values().stream()
                .filter(row -> left.contains(row.figure()))
                .forEach(row ->
                        refuse(
                                row.values(),
                                "value",
                                why,
                                row.figure().indicator(),
                                name(row.figure().unit(), row.figure().period())));
        rows.values().removeIf(row -> left.contains(row.figure()));
    }
}
