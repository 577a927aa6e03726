package vn.caunoi.reports.writing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What differs between two states of a report. */
public record Difference(List<FigureChange> figures, List<TextChange> texts) {
    /** Which side of a figure. */
    public enum Side {
        VALUE(FrozenFigure::value),
        PLAN(FrozenFigure::plan),
        BEFORE(FrozenFigure::before);

        private final Function<FrozenFigure, Optional<BigDecimal>> number;

        Side(Function<FrozenFigure, Optional<BigDecimal>> number) {
            this.number = number;
        }
    }

    /** A figure that is not the same; empty means not known. */
    public record FigureChange(
            FrozenFigure figure, Side side, Optional<BigDecimal> was, Optional<BigDecimal> is) {
        /** By how much; empty unless both are known. */
        public Optional<BigDecimal> by() {
            return was.flatMap(before -> is.map(now -> now.subtract(before)));
        }
    }

    /** A section whose words are not the same. */
    public record TextChange(String section, String was, String is) {}

    public Difference {
        figures = List.copyOf(figures);
        texts = List.copyOf(texts);
    }

    public boolean any() {
        return !figures.isEmpty() || !texts.isEmpty();
    }

    /** From one state of figures and texts to another. */
    public static Difference between(
            List<FrozenFigure> figuresWere,
            List<Passage> textsWere,
            List<FrozenFigure> figuresAre,
            List<Passage> textsAre) {
        return new Difference(figures(figuresWere, figuresAre), texts(textsWere, textsAre));
    }

    /** Figures alone. */
    public static List<FigureChange> figures(List<FrozenFigure> were, List<FrozenFigure> are) {
        Map<String, FrozenFigure> before = byCode(were);
        Map<String, FrozenFigure> now = byCode(are);
        List<FigureChange> changes = new ArrayList<>();
        Stream.concat(were.stream(), are.stream())
                .map(FrozenFigure::code)
                .distinct()
                .forEach(code -> {
                    Optional<FrozenFigure> was = Optional.ofNullable(before.get(code));
                    Optional<FrozenFigure> is = Optional.ofNullable(now.get(code));
                    for (Side side : Side.values()) {
                        change(was, is, side).ifPresent(changes::add);
                    }
                });
        return changes;
    }

    private static Optional<FigureChange> change(
            Optional<FrozenFigure> was, Optional<FrozenFigure> is, Side side) {
        Optional<BigDecimal> before = was.flatMap(side.number);
        Optional<BigDecimal> now = is.flatMap(side.number);
        boolean same =
                before.isPresent() == now.isPresent()
                        && before.flatMap(one -> now.map(other -> one.compareTo(other) == 0))
                                .orElse(true);
        return same
                ? Optional.empty()
                : is.or(() -> was).map(figure -> new FigureChange(figure, side, before, now));
    }

    private static Map<String, FrozenFigure> byCode(List<FrozenFigure> figures) {
        return figures.stream().collect(Collectors.toMap(FrozenFigure::code, Function.identity()));
    }

    private static List<TextChange> texts(List<Passage> were, List<Passage> are) {
        Map<String, String> before = bySection(were);
        Map<String, String> now = bySection(are);
        return Stream.concat(before.keySet().stream(), now.keySet().stream())
                .distinct()
                .map(section ->
                        new TextChange(
                                section,
                                Objects.requireNonNullElse(before.get(section), ""),
                                Objects.requireNonNullElse(now.get(section), "")))
                .filter(change -> !change.was().equals(change.is()))
                .toList();
    }

    /** Words in front of all sections tell of the amendment itself and are not compared. */
    private static Map<String, String> bySection(List<Passage> passages) {
        return passages.stream()
                .filter(passage -> !passage.section().isEmpty())
                .collect(
                        Collectors.toMap(
                                Passage::section,
                                passage -> String.join("\n", passage.paragraphs()),
                                (one, other) -> one,
                                LinkedHashMap::new));
    }
}
