package vn.caunoi.reports.board;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.reports.FigureIntake.Kind;
import vn.caunoi.reports.FigureIntake.NewFigure;
import vn.caunoi.reports.FigureRivals;
import vn.caunoi.reports.PeriodTitles;
import vn.caunoi.reports.ReportLine;
import vn.caunoi.reports.desk.Figures;
import vn.caunoi.reports.indicators.ConfiguredForms;
import vn.caunoi.reports.indicators.Sheet;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.reports.store.FigureStates;
import vn.caunoi.reports.store.FigureStates.Standing;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.PageFrame;

/** The form of the figures that are typed for a place, heading by heading. */
@Component
class TypedForms {
    private static final Set<String> NOTHING = Set.of("", "0");

    private final Catalogue catalogue;
    private final ConfiguredForms sheets;
    private final Figures figures;
    private final FigureRivals rivals;
    private final FigureStates states;
    private final FigurePlaces places;
    private final Typists typists;
    private final ScopedTransactions transactions;
    private final Clock clock;

    TypedForms(
            Catalogue catalogue,
            ConfiguredForms sheets,
            Figures figures,
            FigureRivals rivals,
            FigureStates states,
            FigurePlaces places,
            Typists typists,
            ScopedTransactions transactions,
            Clock clock) {
        this.catalogue = catalogue;
        this.sheets = sheets;
        this.figures = figures;
        this.rivals = rivals;
        this.states = states;
        this.places = places;
        this.typists = typists;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** All that the lines of one page are made from. */
    private record Known(
            Place place,
            Map<String, ReportLine> lines,
            Map<String, Standing> standing,
            Map<UUID, String> names,
            FigureRivals.Search search,
            Typed typed,
            PageFrame frame) {
        Optional<Standing> standing(Indicator indicator) {
            return Optional.ofNullable(standing.get(indicator.code()));
        }

        ReportLine line(Indicator indicator) {
            return Objects.requireNonNull(lines.get(indicator.code()));
        }
    }

    /** Nothing is typed for days that have not begun. */
    boolean mayType(Place place) {
        return place.writable() && !place.period().range().from().isAfter(LocalDate.now(clock));
    }

    /** The boxes of a place: what is asked of it, and what was typed for it otherwise. */
    List<Slot> slots(Scope scope, Place place) {
        return slots(place, standing(scope, place));
    }

    private List<Slot> slots(Place place, Map<String, Standing> standing) {
        return catalogue.all().stream()
                .filter(indicator ->
                        indicator.isAskedOf(place.unit().level(), place.period().kind())
                                        && indicator.isAskedIn(place.period())
                                || standing.containsKey(indicator.code()))
                .map(indicator -> Slot.of(indicator, place))
                .toList();
    }

    private Map<String, Standing> standing(Scope scope, Place place) {
        return transactions
                .read(
                        scope.readable(),
                        () ->
                                states.standing(
                                        Kind.ENTERED.table(), List.of(place.id()), place.period()))
                .stream()
                .collect(Collectors.toMap(Standing::indicator, Function.identity()));
    }

    List<FigureGroup> groups(Scope scope, Place place, Typed typed, PageFrame frame) {
        Map<String, Standing> standing = standing(scope, place);
        Known known =
                new Known(
                        place,
                        figures
                                .lines(place.id(), place.period(), place.period().previous())
                                .stream()
                                .collect(
                                        Collectors.toMap(
                                                line -> line.indicator().code(),
                                                Function.identity())),
                        standing,
                        typists.names(
                                standing.values().stream()
                                        .flatMap(row -> row.batch().stream())
                                        .toList()),
                        rivals.search(),
                        typed,
                        frame);
        Map<String, List<FigureField>> groups = new LinkedHashMap<>();
        Map<String, Slot> left = new LinkedHashMap<>();
        slots(place, standing).forEach(slot -> left.put(slot.indicator().code(), slot));
        sheets.asked(place.unit().level(), place.period())
                .forEach(sheet ->
                        sheet.indicators().stream()
                                .flatMap(code -> Optional.ofNullable(left.remove(code)).stream())
                                .forEach(slot ->
                                        groups.computeIfAbsent(
                                                        title(sheet, frame),
                                                        any -> new ArrayList<>())
                                                .add(field(slot, known))));
        for (Slot slot : left.values()) {
            groups.computeIfAbsent(slot.indicator().programme(), any -> new ArrayList<>())
                    .add(field(slot, known));
        }
        List<FigureField> all = groups.values().stream().flatMap(List::stream).toList();
        Predicate<FigureField> shown = shownAtOnce(all);
        return groups.entrySet().stream()
                .map(group -> group(group.getKey(), group.getValue(), shown, frame))
                .toList();
    }

    private static String title(Sheet sheet, PageFrame frame) {
        return frame.texts().language().equals("en") ? sheet.nameEn() : sheet.nameVi();
    }

    /** What is wrong; else what the unit knows now or knew before; else the first, as a sample. */
    private static Predicate<FigureField> shownAtOnce(List<FigureField> all) {
        Predicate<FigureField> wrong = field -> !field.error().isEmpty();
        Predicate<FigureField> used =
                field -> !NOTHING.contains(field.value()) || !NOTHING.contains(field.before());
        return Stream.of(wrong, used)
                .filter(choice -> all.stream().anyMatch(choice))
                .findFirst()
                .orElse(field -> field.equals(all.getFirst()));
    }

    private static FigureGroup group(
            String title, List<FigureField> fields, Predicate<FigureField> shown, PageFrame frame) {
        long known = fields.stream().filter(field -> !field.value().isEmpty()).count();
        return new FigureGroup(
                title,
                frame.text(
                        "figures.group.state",
                        frame.format().integer(known),
                        frame.format().integer(fields.size())),
                fields.stream().anyMatch(shown),
                fields);
    }

    private FigureField field(Slot slot, Known known) {
        Indicator indicator = slot.indicator();
        PageFrame frame = known.frame();
        ReportLine line = known.line(indicator);
        String error = known.typed().errors().on(slot.field());
        String closed = closed(slot, known);
        boolean open = mayType(slot.place()) && (closed.isEmpty() || !error.isEmpty());
        FigureText numbers = new FigureText(frame.texts());
        String base = slot.place().unit().code() + "/" + slot.place().period().code();
        Optional<Standing> standing = known.standing(indicator);
        String stands = standing.map(Standing::value).map(numbers::write).orElse("");
        return new FigureField(
                slot.field(),
                indicator.nameVi(),
                indicator.unit(),
                hint(indicator),
                open,
                open
                        ? known.typed().text(slot, stands)
                        : line.value().map(numbers::write).orElse(""),
                known.typed().version(slot, standing.map(Standing::version).orElse(0)),
                error,
                closed,
                line.before().map(numbers::write).orElse(""),
                line.plan().map(numbers::write).orElse(""),
                standing.map(row ->
                                Typists.said(
                                        frame,
                                        row.recordedAt(),
                                        row.batch()
                                                .flatMap(act ->
                                                        Optional.ofNullable(
                                                                known.names().get(act)))))
                        .orElse(""),
                standing.map(any -> "/so-lieu/" + base + "/" + indicator.code() + "/lich-su")
                        .orElse(""),
                "/bao-cao/" + base + "/" + indicator.code(),
                "/so-lieu/dien-bien/"
                        + slot.place().unit().code()
                        + "/"
                        + indicator.code()
                        + "?den="
                        + slot.place().period().code());
    }

    /** Why a figure cannot be typed here; "" when it can. */
    private String closed(Slot slot, Known known) {
        if (known.standing(slot.indicator()).isPresent()) {
            return "";
        }
        Optional<NewFigure> rival = known.search().rival(slot.figure(BigDecimal.ZERO));
        if (rival.isPresent()) {
            return known.frame()
                    .text(
                            "figures.closed.typed-elsewhere",
                            places.name(rival.get().unit(), rival.get().period()),
                            PeriodTitles.title(known.frame().texts(), rival.get().period()));
        }
        boolean counted =
                !slot.indicator().isTyped()
                        && known.line(slot.indicator())
                                .value()
                                .filter(value -> value.signum() > 0)
                                .isPresent();
        return counted ? known.frame().text("figures.closed.counted") : "";
    }

    /** What is counted, without the words on where it is typed. */
    private static String hint(Indicator indicator) {
        String[] halves = indicator.formulaVi().split(": ", 2);
        String said = halves[halves.length - 1];
        return said.substring(0, 1).toUpperCase(Locale.forLanguageTag("vi")) + said.substring(1);
    }
}
