package vn.caunoi.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.access.VisibleUnits;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.organization.Whereabouts;
import vn.caunoi.reports.FigureIntake.NewFigure;
import vn.caunoi.reports.desk.Trends;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.reports.store.FigureForms;
import vn.caunoi.reports.store.TypedFigures;
import vn.caunoi.reports.totals.TotalKeeping;
import vn.caunoi.storage.Batches;
import vn.caunoi.storage.MergeCounts;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Refusal;

/** Figures for programs: typed ones handed in as forms, and values of any unit by indicator. */
@Component
public class FigurePrograms {
    private static final String PURPOSE = "figures.saved";

    private final Catalogue catalogue;
    private final Whereabouts whereabouts;
    private final VisibleUnits visible;
    private final Units units;
    private final FigureForms forms;
    private final CountedFigures counted;
    private final Trends trends;
    private final TotalKeeping keeping;

    FigurePrograms(
            Catalogue catalogue,
            Whereabouts whereabouts,
            VisibleUnits visible,
            Units units,
            FigureForms forms,
            CountedFigures counted,
            Trends trends,
            TotalKeeping keeping) {
        this.catalogue = catalogue;
        this.whereabouts = whereabouts;
        this.visible = visible;
        this.units = units;
        this.forms = forms;
        this.counted = counted;
        this.trends = trends;
        this.keeping = keeping;
    }

    /** What one unit says, by indicator code. */
    public record Form(String unit, Map<String, BigDecimal> values) {
        public Form {
            values = Map.copyOf(values);
        }
    }

    /** What became of forms; the act is empty when nothing differed from what stood. */
    public record Taken(Optional<UUID> act, int added, int changed, int unchanged) {}

    /**
     * Takes the forms of a period, all or none; one line of history for all of them.
     *
     * @throws NotFound when a unit is not within the scope
     * @throws Refusal when a figure may not be typed there
     */
    public Taken take(Scope scope, Period period, Collection<Form> given) {
        Map<String, Whereabouts.Place> places =
                whereabouts.on(
                        period.from(), given.stream().map(Form::unit).collect(Collectors.toSet()));
        List<NewFigure> figures = new ArrayList<>();
        for (Form form : given) {
            Whereabouts.Place place =
                    Optional.ofNullable(places.get(form.unit()))
                            .filter(known -> scope.mayWrite(known.commune(), known.unit()))
                            .orElseThrow(NotFound::new);
            form.values()
                    .forEach((code, value) ->
                            figures.add(
                                    new NewFigure(
                                            place.unit(),
                                            place.commune(),
                                            checked(code, value, place, period),
                                            period,
                                            value)));
        }
        refuseWhatIsCounted(figures);
        return written(scope, period, figures.stream().map(FigureIntake::row).toList());
    }

    private Taken written(Scope scope, Period period, List<TypedFigures.NewFigure> figures) {
        Batches.Opening act = Acts.opening(scope, PURPOSE);
        return switch (forms.write(scope.writable(), figures, period, act)) {
            case FigureForms.Written(MergeCounts counts) ->
                    new Taken(
                            Optional.of(act.id())
                                    .filter(any -> counts.added() + counts.changed() > 0),
                            counts.added(),
                            counts.changed(),
                            counts.unchanged());
            case FigureForms.Rival rival ->
                    throw new Refusal(
                            "figures.wrong.typed-elsewhere",
                            catalogue.get(rival.indicator()).nameVi(),
                            units.version(rival.unit(), period.lastDay())
                                    .map(Unit::name)
                                    .orElse(""),
                            rival.period());
        };
    }

    private void refuseWhatIsCounted(List<NewFigure> figures) {
        counted.among(figures).stream()
                .findFirst()
                .ifPresent(figure -> {
                    throw new Refusal(
                            "exchange.api.figure.counted",
                            figure.indicator(),
                            units.version(figure.unit(), figure.period().lastDay())
                                    .map(Unit::code)
                                    .orElse(""));
                });
    }

    private String checked(String code, BigDecimal value, Whereabouts.Place place, Period period) {
        Indicator indicator =
                catalogue
                        .find(code)
                        .orElseThrow(() -> new Refusal("exchange.api.figure.unknown", code));
        if (!indicator.isAskedOf(place.level(), period.kind()) || !indicator.isAskedIn(period)) {
            throw new Refusal("exchange.api.figure.not-typed", code, place.code(), period.code());
        }
        if (value.signum() < 0) {
            throw new Refusal("exchange.api.figure.negative", code);
        }
        return code;
    }

    /**
     * Brings the totals of provinces and the nation up to date. A server does so by itself in the
     * background; a command that records much and asks for totals in between does well to do it.
     */
    public void settle() {
        while (keeping.takeUp()) {
            // each round takes up some communes
        }
    }

    /** Codes of the flows that units of a level type for a kind of period, and that add up. */
    public List<String> typedFlows(UnitLevel level, PeriodKind kind) {
        return catalogue.all().stream()
                .filter(indicator -> indicator.isAskedOf(level, kind))
                .filter(indicator -> indicator.time() == Indicator.Time.FLOW)
                .filter(indicator -> indicator.overUnits() == Indicator.OverUnits.SUM)
                .map(Indicator::code)
                .toList();
    }

    /** Values of one unit, by indicator code; what is not known is missing. */
    public record Values(String unit, Map<String, BigDecimal> values) {}

    /**
     * Values of a unit, or of the units directly below it.
     *
     * @param codes none for all indicators
     */
    public List<Values> values(
            Scope scope, String code, Period period, Set<String> codes, boolean below) {
        Unit unit = visible.known(scope, code);
        List<Indicator> indicators =
                codes.isEmpty()
                        ? List.copyOf(catalogue.all())
                        : codes.stream().flatMap(one -> catalogue.find(one).stream()).toList();
        List<Unit> asked =
                below
                        ? units.children(unit.id(), period.lastDay()).stream()
                                .filter(child -> visible.mayKnow(scope, child))
                                .toList()
                        : List.of(unit);
        Map<UnitId, Map<String, Optional<BigDecimal>>> values =
                trends.table(asked.stream().map(Unit::id).toList(), period, indicators);
        return asked.stream()
                .map(one -> {
                    Map<String, BigDecimal> known = new LinkedHashMap<>();
                    values.getOrDefault(one.id(), Map.of())
                            .forEach((indicator, value) ->
                                    value.ifPresent(number -> known.put(indicator, number)));
                    return new Values(one.code(), known);
                })
                .toList();
    }
}
