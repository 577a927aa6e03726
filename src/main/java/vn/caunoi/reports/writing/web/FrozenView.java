package vn.caunoi.reports.writing.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.caunoi.reports.writing.Difference;
import vn.caunoi.reports.writing.FrozenFigure;
import vn.caunoi.reports.writing.Section;
import vn.caunoi.web.PageFrame;

/** Frozen figures and their differences, every number written out. */
public final class FrozenView {
    private FrozenView() {}

    /** Figures under one heading. */
    public record GroupView(String programme, List<LineView> lines) {}

    /**
     * One figure as it was sent.
     *
     * @param now its value now, when that is another; else ""
     */
    public record LineView(
            String code,
            String name,
            String measure,
            String value,
            String fraction,
            String plan,
            String percent,
            String before,
            String now) {}

    /** A figure on both sides. */
    public record FigureChangeView(String name, String was, String is, String by) {}

    /** A section on both sides. */
    public record TextChangeView(String section, String was, String is) {}

    /**
     * @param changed figures whose value is another now
     */
    static List<GroupView> groups(
            List<FrozenFigure> figures, List<Difference.FigureChange> changed, PageFrame frame) {
        Map<String, String> now =
                changed.stream()
                        .filter(change -> change.side() == Difference.Side.VALUE)
                        .collect(
                                Collectors.toMap(
                                        change -> change.figure().code(),
                                        change -> orUnknown(change.figure(), change.is(), frame)));
        return figures.stream()
                .collect(
                        Collectors.groupingBy(
                                FrozenFigure::programme,
                                LinkedHashMap::new,
                                Collectors.mapping(
                                        figure -> line(figure, now, frame), Collectors.toList())))
                .entrySet()
                .stream()
                .map(group -> new GroupView(group.getKey(), group.getValue()))
                .toList();
    }

    static List<FigureChangeView> figures(Difference difference, PageFrame frame) {
        return difference.figures().stream().map(change -> change(change, frame)).toList();
    }

    static List<TextChangeView> texts(Difference difference, PageFrame frame) {
        return difference.texts().stream()
                .map(change ->
                        new TextChangeView(
                                Section.of(change.section())
                                        .map(section -> frame.text(section.headingKey()))
                                        .orElse(""),
                                change.was(),
                                change.is()))
                .toList();
    }

    private static LineView line(FrozenFigure figure, Map<String, String> now, PageFrame frame) {
        return new LineView(
                figure.code(),
                figure.name(),
                figure.measure(),
                shown(figure, figure.value(), frame),
                fraction(figure, frame),
                shown(figure, figure.plan(), frame),
                figure.planPercent().map(frame.format()::percent).orElse(""),
                shown(figure, figure.before(), frame),
                now.getOrDefault(figure.code(), ""));
    }

    private static FigureChangeView change(Difference.FigureChange change, PageFrame frame) {
        FrozenFigure figure = change.figure();
        String key =
                switch (change.side()) {
                    case VALUE -> "reports.side.value";
                    case PLAN -> "reports.side.plan";
                    case BEFORE -> "reports.side.before";
                };
        return new FigureChangeView(
                frame.text(key, figure.name()),
                orUnknown(figure, change.was(), frame),
                orUnknown(figure, change.is(), frame),
                change.by().map(by -> signed(figure, by, frame)).orElse(""));
    }

    private static String signed(FrozenFigure figure, BigDecimal by, PageFrame frame) {
        String number = shown(figure, Optional.of(by), frame);
        return by.signum() > 0 ? "+" + number : number;
    }

    private static String orUnknown(
            FrozenFigure figure, Optional<BigDecimal> value, PageFrame frame) {
        return value.isEmpty() ? frame.text("reports.sent.unknown") : shown(figure, value, frame);
    }

    private static String shown(FrozenFigure figure, Optional<BigDecimal> value, PageFrame frame) {
        return value.map(
                        figure.measuredInPercent()
                                ? frame.format()::percent
                                : frame.format()::decimal)
                .orElse("");
    }

    private static String fraction(FrozenFigure figure, PageFrame frame) {
        return figure.measuredInPercent()
                ? figure.numerator()
                        .flatMap(part ->
                                figure.denominator()
                                        .map(whole ->
                                                frame.format().decimal(part)
                                                        + "/"
                                                        + frame.format().decimal(whole)))
                        .orElse("")
                : "";
    }
}
