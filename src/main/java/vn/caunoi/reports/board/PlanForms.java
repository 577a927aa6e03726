package vn.caunoi.reports.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.Period;
import vn.caunoi.reports.FigureIntake.Kind;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.reports.store.FigureStates;
import vn.caunoi.reports.store.FigureStates.Standing;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.Choice;
import vn.caunoi.web.PageFrame;

/**
 * The form of a year's plans of one unit: a box for each plan of this year or the last; any other
 * indicator can be added.
 */
@Component
class PlanForms {
    private final Catalogue catalogue;
    private final FigureStates states;
    private final Typists typists;
    private final ScopedTransactions transactions;

    PlanForms(
            Catalogue catalogue,
            FigureStates states,
            Typists typists,
            ScopedTransactions transactions) {
        this.catalogue = catalogue;
        this.states = states;
        this.typists = typists;
        this.transactions = transactions;
    }

    /** The boxes of one unit. */
    List<Slot> slots(Scope scope, Place place, Map<String, String> form) {
        Set<String> planned =
                Stream.concat(
                                standing(scope, List.of(place), place.period()).stream(),
                                standing(scope, List.of(place), place.period().previous()).stream())
                        .map(Standing::indicator)
                        .collect(Collectors.toSet());
        List<Slot> slots = new ArrayList<>();
        for (Indicator indicator : catalogue.all()) {
            if (indicator.isPlan() || planned.contains(indicator.code())) {
                slots.add(Slot.of(indicator, place));
            }
        }
        added(form, slots)
                .ifPresent(other ->
                        slots.add(new Slot(PlanForm.OTHER_VALUE, other.nameVi(), place, other)));
        return slots;
    }

    /** Whether a number was typed without a word of what is to be reached. */
    static boolean isWithoutIndicator(Map<String, String> form, List<Slot> slots) {
        return !form.getOrDefault(PlanForm.OTHER_VALUE, "").isBlank()
                && slots.stream().noneMatch(slot -> slot.field().equals(PlanForm.OTHER_VALUE));
    }

    private Optional<Indicator> added(Map<String, String> form, List<Slot> slots) {
        return Optional.ofNullable(form.get(PlanForm.OTHER))
                .flatMap(catalogue::find)
                .filter(other -> slots.stream().noneMatch(slot -> slot.indicator().equals(other)));
    }

    PlanForm form(Scope scope, Place place, Typed typed, PageFrame frame) {
        List<Slot> slots = slots(scope, place, Map.of());
        Set<Indicator> boxes = slots.stream().map(Slot::indicator).collect(Collectors.toSet());
        return new PlanForm(
                fields(scope, slots, typed, frame),
                catalogue.all().stream()
                        .filter(indicator -> !boxes.contains(indicator))
                        .map(indicator ->
                                new Choice(
                                        indicator.code(),
                                        frame.text(
                                                "figures.label",
                                                indicator.nameVi(),
                                                indicator.unit())))
                        .toList(),
                typed.form().getOrDefault(PlanForm.OTHER, ""),
                typed.form().getOrDefault(PlanForm.OTHER_VALUE, ""));
    }

    List<FigureField> fields(Scope scope, List<Slot> slots, Typed typed, PageFrame frame) {
        List<Place> at = slots.stream().map(Slot::place).distinct().toList();
        Period year = slots.getFirst().place().period();
        Map<String, Standing> now = byBox(standing(scope, at, year));
        Map<String, Standing> before = byBox(standing(scope, at, year.previous()));
        Map<UUID, String> names =
                typists.names(now.values().stream().flatMap(row -> row.batch().stream()).toList());
        return slots.stream()
                .map(slot ->
                        field(
                                slot,
                                Optional.ofNullable(now.get(box(slot))),
                                Optional.ofNullable(before.get(box(slot))),
                                names,
                                typed,
                                frame))
                .toList();
    }

    private static FigureField field(
            Slot slot,
            Optional<Standing> now,
            Optional<Standing> before,
            Map<UUID, String> names,
            Typed typed,
            PageFrame frame) {
        FigureText numbers = new FigureText(frame.texts());
        String base =
                slot.place().unit().code()
                        + "/"
                        + slot.place().period().code()
                        + "/"
                        + slot.indicator().code();
        return new FigureField(
                slot.field(),
                slot.label(),
                slot.indicator().unit(),
                "",
                true,
                typed.text(slot, written(now, numbers)),
                typed.version(slot, now.map(Standing::version).orElse(0)),
                typed.errors().on(slot.field()),
                "",
                written(before, numbers),
                "",
                now.map(row ->
                                Typists.said(
                                        frame,
                                        row.recordedAt(),
                                        row.batch()
                                                .flatMap(act ->
                                                        Optional.ofNullable(names.get(act)))))
                        .orElse(""),
                now.map(any -> "/so-lieu/" + base + "/lich-su").orElse(""),
                "/bao-cao/" + base,
                "/so-lieu/dien-bien/"
                        + slot.place().unit().code()
                        + "/"
                        + slot.indicator().code()
                        + "?den="
                        + slot.place().period().code());
    }

    private static String written(Optional<Standing> row, FigureText numbers) {
        return row.map(Standing::value)
                .map(BigDecimal::stripTrailingZeros)
                .map(numbers::write)
                .orElse("");
    }

    private List<Standing> standing(Scope scope, List<Place> at, Period year) {
        return transactions.read(
                scope.readable(),
                () ->
                        states.standing(
                                Kind.TARGET.table(), at.stream().map(Place::id).toList(), year));
    }

    private static Map<String, Standing> byBox(List<Standing> rows) {
        return rows.stream()
                .collect(
                        Collectors.toMap(row -> row.unit() + row.indicator(), Function.identity()));
    }

    private static String box(Slot slot) {
        return slot.place().id() + slot.indicator().code();
    }
}
