package vn.caunoi.reports.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
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
import vn.caunoi.reports.CountedFigures;
import vn.caunoi.reports.FigureIntake;
import vn.caunoi.reports.FigureIntake.Kind;
import vn.caunoi.reports.FigureIntake.NewFigure;
import vn.caunoi.reports.FigureRivals;
import vn.caunoi.reports.PeriodTitles;
import vn.caunoi.reports.store.FigureStates;
import vn.caunoi.reports.store.FigureStates.Standing;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.Conflict;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.Texts;

/**
 * Saves all figures of a form that somebody changed, as one act, or none of them. A box that was
 * left as it was shown is not saved, whatever others wrote meanwhile; an emptied one is withdrawn.
 */
@Component
class FigureSaving {
    private final ScopedTransactions transactions;
    private final Acts acts;
    private final FigureIntake intake;
    private final FigureStates states;
    private final FigureRivals rivals;
    private final FigurePlaces places;
    private final CountedFigures counted;
    private final Typists typists;
    private final Texts.Reader vietnamese;

    FigureSaving(
            ScopedTransactions transactions,
            Acts acts,
            FigureIntake intake,
            FigureStates states,
            FigureRivals rivals,
            FigurePlaces places,
            CountedFigures counted,
            Typists typists,
            Texts texts) {
        this.transactions = transactions;
        this.acts = acts;
        this.intake = intake;
        this.states = states;
        this.rivals = rivals;
        this.places = places;
        this.counted = counted;
        this.typists = typists;
        this.vietnamese = texts.in(Texts.VIETNAMESE);
    }

    /**
     * A form that came in.
     *
     * @param purpose code word of the act
     * @param form fields as they were posted
     */
    record Order(Kind kind, String purpose, List<Slot> slots, Map<String, String> form) {}

    /** What became of a form. */
    sealed interface Outcome {
        record Saved(UUID act) implements Outcome {}

        record NothingChanged() implements Outcome {}

        /** Nothing was saved: some boxes are wrong. */
        record Refused(FormErrors errors) implements Outcome {}

        /**
         * Nothing was saved: somebody else wrote meanwhile.
         *
         * @param untouched boxes in which this person left what he saw
         */
        record Stale(Conflict conflict, Set<String> untouched) implements Outcome {
            public Stale {
                untouched = Set.copyOf(untouched);
            }
        }
    }

    private record Change(Slot slot, Optional<BigDecimal> wanted, Optional<Standing> standing) {
        Optional<BigDecimal> now() {
            return standing.map(Standing::value);
        }

        int version() {
            return standing.map(Standing::version).orElse(0);
        }
    }

    Outcome save(Scope scope, Order order, Texts.Reader texts) {
        FigureText numbers = new FigureText(texts);
        FormErrors errors = FormErrors.none();
        Map<Slot, Optional<BigDecimal>> wanted = new LinkedHashMap<>();
        for (Slot slot : order.slots()) {
            Optional<FigureText.Reading> reading =
                    slot.typed(order.form()).map(text -> numbers.read(text, slot.indicator()));
            if (reading.isPresent()) {
                switch (reading.get()) {
                    case FigureText.Reading.Number number -> wanted.put(slot, number.value());
                    case FigureText.Reading.Wrong wrong ->
                            errors =
                                    errors.with(slot.field(), texts.get(wrong.key(), slot.label()));
                }
            }
        }
        return errors.any()
                ? new Outcome.Refused(errors)
                : transactions.write(scope.writable(), () -> save(scope, order, wanted, texts));
    }

    private Outcome save(
            Scope scope, Order order, Map<Slot, Optional<BigDecimal>> wanted, Texts.Reader texts) {
        List<Change> changes = changes(order, wanted);
        List<Change> stale =
                changes.stream()
                        .filter(change -> change.slot().seen(order.form()) != change.version())
                        .toList();
        if (changes.isEmpty()) {
            return new Outcome.NothingChanged();
        }
        if (!stale.isEmpty()) {
            return new Outcome.Stale(conflict(stale, texts), untouched(wanted.keySet(), changes));
        }
        FormErrors errors =
                order.kind() == Kind.ENTERED
                        ? counted(changes, typedElsewhere(changes, texts), texts)
                        : given(changes, texts);
        return errors.any()
                ? new Outcome.Refused(errors)
                : new Outcome.Saved(write(scope, order, changes));
    }

    private static Set<String> untouched(Set<Slot> boxes, List<Change> changes) {
        Set<String> untouched = boxes.stream().map(Slot::field).collect(Collectors.toSet());
        changes.forEach(change -> untouched.remove(change.slot().field()));
        return untouched;
    }

    /** Boxes that differ from what their writer saw, and from what stands. */
    private List<Change> changes(Order order, Map<Slot, Optional<BigDecimal>> wanted) {
        List<Change> changes = new ArrayList<>();
        Map<String, Standing> standing = standing(order, wanted.keySet().stream().toList());
        wanted.forEach((slot, value) -> {
            Change change =
                    new Change(slot, value, Optional.ofNullable(standing.get(slot.field())));
            if (!isSame(value, change.now()) && !isSame(value, seen(order, change))) {
                changes.add(change);
            }
        });
        return changes;
    }

    private Map<String, Standing> standing(Order order, List<Slot> slots) {
        Map<String, Standing> found = new LinkedHashMap<>();
        slots.stream()
                .map(Slot::place)
                .distinct()
                .sorted(Comparator.comparing(place -> place.id().value()))
                .forEach(place -> {
                    states.hold(place.id(), place.period());
                    Map<String, Standing> rows = new LinkedHashMap<>();
                    states.standing(order.kind().table(), List.of(place.id()), place.period())
                            .forEach(row -> rows.put(row.indicator(), row));
                    slots.stream()
                            .filter(slot -> slot.place().equals(place))
                            .filter(slot -> rows.containsKey(slot.indicator().code()))
                            .forEach(slot ->
                                    found.put(slot.field(), rows.get(slot.indicator().code())));
                });
        return found;
    }

    private Optional<BigDecimal> seen(Order order, Change change) {
        int version = change.slot().seen(order.form());
        Place place = change.slot().place();
        return version == change.version()
                ? change.now()
                : states
                        .history(
                                order.kind().table(),
                                place.id(),
                                change.slot().indicator().code(),
                                place.period())
                        .stream()
                        .filter(state -> state.version() == version && state.withdrawn().isEmpty())
                        .map(FigureStates.State::value)
                        .findFirst();
    }

    private static boolean isSame(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.map(BigDecimal::stripTrailingZeros)
                .equals(other.map(BigDecimal::stripTrailingZeros));
    }

    /** What a unit above gave is proposed otherwise there, not changed here. */
    private FormErrors given(List<Change> changes, Texts.Reader texts) {
        FormErrors errors = FormErrors.none();
        List<NewFigure> given =
                intake.givenFromAbove(
                        changes.stream()
                                .flatMap(change ->
                                        change.wanted().map(change.slot()::figure).stream())
                                .toList());
        for (Change change : changes) {
            if (change.wanted().map(change.slot()::figure).filter(given::contains).isPresent()) {
                errors = errors.with(change.slot().field(), texts.get("cascade.refused.given"));
            }
        }
        return errors;
    }

    private FormErrors typedElsewhere(List<Change> changes, Texts.Reader texts) {
        FormErrors errors = FormErrors.none();
        FigureRivals.Search search = rivals.search();
        for (Change change : changes) {
            Optional<NewFigure> figure = change.wanted().map(change.slot()::figure);
            Optional<NewFigure> rival = figure.flatMap(search::rival);
            figure.ifPresent(search::accept);
            if (rival.isPresent()) {
                errors =
                        errors.with(
                                change.slot().field(),
                                texts.get(
                                        "figures.wrong.typed-elsewhere",
                                        change.slot().label(),
                                        places.name(rival.get().unit(), rival.get().period()),
                                        PeriodTitles.title(texts, rival.get().period())));
            }
        }
        return errors;
    }

    private FormErrors counted(List<Change> changes, FormErrors errors, Texts.Reader texts) {
        FormErrors found = errors;
        Map<NewFigure, Slot> open = new LinkedHashMap<>();
        for (Change change : changes) {
            if (errors.on(change.slot().field()).isEmpty()) {
                change.wanted()
                        .ifPresent(value -> open.put(change.slot().figure(value), change.slot()));
            }
        }
        for (NewFigure figure : counted.among(open.keySet())) {
            Slot slot = Optional.ofNullable(open.get(figure)).orElseThrow();
            found = found.with(slot.field(), texts.get("figures.wrong.counted", slot.label()));
        }
        return found;
    }

    private UUID write(Scope scope, Order order, List<Change> changes) {
        UUID act = acts.begin(scope, order.purpose());
        String reason = vietnamese.get("figures.withdrawn.reason");
        changes.stream()
                .filter(change -> change.wanted().isEmpty())
                .flatMap(change -> change.standing().stream())
                .forEach(row -> intake.withdraw(order.kind(), row.row(), act, reason));
        intake.take(
                order.kind(),
                act,
                changes.stream()
                        .flatMap(change -> change.wanted().map(change.slot()::figure).stream())
                        .toList());
        return act;
    }

    private Conflict conflict(List<Change> stale, Texts.Reader texts) {
        FigureText numbers = new FigureText(texts);
        String nothing = texts.get("figures.unknown");
        return new Conflict(
                typists.of(stale.stream().flatMap(change -> change.standing().stream()).toList()),
                stale.stream()
                        .map(change ->
                                new Conflict.Line(
                                        change.slot().label(),
                                        change.now().map(numbers::write).orElse(nothing),
                                        change.wanted().map(numbers::write).orElse(nothing)))
                        .toList());
    }
}
