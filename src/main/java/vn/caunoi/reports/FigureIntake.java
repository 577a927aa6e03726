package vn.caunoi.reports;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.reports.store.GivenTargets;
import vn.caunoi.reports.store.TypedFigures;
import vn.caunoi.storage.MergeCounts;
import vn.caunoi.storage.TakesBack;
import vn.caunoi.storage.UndoCounts;

/** Takes in typed figures and targets in batches; runs in the caller's transaction. */
@Component
public class FigureIntake implements TakesBack {
    private final TypedFigures typed;
    private final Catalogue catalogue;
    private final CountedFigures counted;

    FigureIntake(TypedFigures typed, Catalogue catalogue, CountedFigures counted) {
        this.typed = typed;
        this.catalogue = catalogue;
        this.counted = counted;
    }

    /** Which of the two tables. */
    public enum Kind {
        ENTERED,
        TARGET;

        /** The table that keeps it. */
        public TypedFigures.Kind table() {
            return switch (this) {
                case ENTERED -> TypedFigures.Kind.ENTERED;
                case TARGET -> TypedFigures.Kind.TARGET;
            };
        }
    }

    /** A figure that comes in. */
    public record NewFigure(
            UnitId unit, UnitId commune, String indicator, Period period, BigDecimal value) {}

    public boolean knows(String code) {
        return catalogue.find(code).isPresent();
    }

    /** Whether the indicator may be typed by hand. */
    public boolean isTyped(String code) {
        return catalogue.find(code).map(Indicator::isTypedByHand).orElse(false);
    }

    /** Whether it is asked for days of the period; one that ended, or begins later, is not. */
    public boolean isAskedIn(String code, Period period) {
        return catalogue.find(code).map(indicator -> indicator.isAskedIn(period)).orElse(false);
    }

    /** Whether a target is the indicator's value. */
    public boolean isPlan(String code) {
        return catalogue.find(code).map(Indicator::isPlan).orElse(false);
    }

    /** Those that would be typed for the first time although records count them. */
    public Set<NewFigure> counted(Collection<NewFigure> figures) {
        return counted.among(figures);
    }

    public MergeCounts take(Kind kind, UUID batch, List<NewFigure> figures) {
        return typed.take(kind.table(), batch, figures.stream().map(FigureIntake::row).toList());
    }

    /**
     * Targets among these that differ from what a unit above gave, beyond the reach of the running
     * transaction: they are proposed there, not changed here.
     */
    public List<NewFigure> givenFromAbove(List<NewFigure> targets) {
        GivenTargets given = typed.given(targets.stream().map(FigureIntake::row).toList());
        return targets.stream().filter(target -> given.forbids(row(target))).toList();
    }

    /** The same as its table takes it. */
    static TypedFigures.NewFigure row(NewFigure figure) {
        return new TypedFigures.NewFigure(
                figure.unit(),
                figure.commune(),
                figure.indicator(),
                figure.period(),
                figure.value());
    }

    /** Withdraws a figure on behalf of an act: from then on it is not known. */
    public void withdraw(Kind kind, UUID row, UUID act, String reason) {
        typed.withdraw(kind.table(), row, act, reason);
    }

    public UndoCounts undo(UUID batch, String reason) {
        return typed.undo(TypedFigures.Kind.ENTERED, batch, reason)
                .plus(typed.undo(TypedFigures.Kind.TARGET, batch, reason));
    }

    @Override
    public Optional<UndoCounts> takeBack(UUID batch, String reason) {
        return Optional.of(undo(batch, reason));
    }
}
