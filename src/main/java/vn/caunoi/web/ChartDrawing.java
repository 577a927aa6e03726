package vn.caunoi.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where the lines, bars and words of a chart stand; lengths in units of the drawing. */
public final class ChartDrawing {
    public static final int WIDTH = 640;
    public static final int HEIGHT = 300;
    private static final int LEFT = 84;
    private static final int RIGHT = 16;
    private static final int TOP = 16;
    private static final int BOTTOM = 40;
    private static final int STEPS = 4;
    private static final List<String> COLOURS = List.of("#0b5d57", "#8f1d21", "#8a5a00", "#4a5a60");
    private static final List<String> DASHES = List.of("", "8 4", "2 4", "12 4 2 4");

    private final Chart chart;
    private final VietnameseFormat format;
    private final double least;
    private final double most;

    public ChartDrawing(Chart chart, VietnameseFormat format) {
        this.chart = chart;
        this.format = format;
        List<BigDecimal> known =
                chart.series().stream()
                        .flatMap(series -> series.values().stream())
                        .flatMap(Optional::stream)
                        .toList();
        this.least =
                Math.min(0, known.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0));
        this.most = round(known.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(1));
    }

    /** A word beside an axis. */
    public record Mark(String text, double x, double y) {}

    /** A bar and the words a reader of the screen gets for it. */
    public record Bar(double x, double y, double width, double height, String words) {}

    /** A point of a line. */
    public record Dot(double x, double y, String words) {}

    public String colour(int series) {
        return COLOURS.get(series % COLOURS.size());
    }

    /** Lines differ by their dashes too, never by colour alone. */
    public String dashes(int series) {
        return DASHES.get(series % DASHES.size());
    }

    public double bottom() {
        return y(least);
    }

    public List<Mark> scale() {
        return IntStream.rangeClosed(0, STEPS)
                .mapToDouble(step -> least + (most - least) * step / STEPS)
                .mapToObj(value ->
                        new Mark(format.decimal(BigDecimal.valueOf(value)), LEFT - 8, y(value)))
                .toList();
    }

    /** Every label where there is room, else every second, third …; always the last. */
    public List<Mark> labels() {
        int count = chart.labels().size();
        int longest = chart.labels().stream().mapToInt(String::length).max().orElse(1);
        int room = Math.max(1, (WIDTH - LEFT - RIGHT) / (longest * 9 + 8));
        int step = Math.max(1, Math.ceilDiv(count, room));
        return IntStream.range(0, count)
                .filter(place -> (count - 1 - place) % step == 0)
                .mapToObj(place -> new Mark(chart.labels().get(place), x(place), HEIGHT - 14))
                .toList();
    }

    public List<Dot> dots(int series) {
        Chart.Series line = chart.series().get(series);
        List<Dot> dots = new ArrayList<>();
        for (int place = 0; place < line.values().size(); place++) {
            int at = place;
            line.values()
                    .get(place)
                    .ifPresent(value ->
                            dots.add(
                                    new Dot(
                                            x(at),
                                            y(value.doubleValue()),
                                            words(line, at, value))));
        }
        return dots;
    }

    /** The line through the points; it breaks where nothing is known. */
    public String path(int series) {
        List<Optional<BigDecimal>> values = chart.series().get(series).values();
        StringBuilder path = new StringBuilder();
        boolean drawing = false;
        for (int place = 0; place < values.size(); place++) {
            Optional<BigDecimal> value = values.get(place);
            if (value.isPresent()) {
                path.append(drawing ? 'L' : 'M')
                        .append(number(x(place)))
                        .append(' ')
                        .append(number(y(value.get().doubleValue())));
            }
            drawing = value.isPresent();
        }
        return path.toString();
    }

    public List<Bar> bars(int series) {
        Chart.Series colour = chart.series().get(series);
        double slot = slot() * 0.8 / chart.series().size();
        List<Bar> bars = new ArrayList<>();
        for (int place = 0; place < colour.values().size(); place++) {
            double left = x(place) - slot() * 0.4 + series * slot;
            int at = place;
            colour.values()
                    .get(place)
                    .ifPresent(value -> {
                        double top = y(Math.max(0, value.doubleValue()));
                        double height = Math.abs(y(value.doubleValue()) - y(0));
                        bars.add(new Bar(left, top, slot, height, words(colour, at, value)));
                    });
        }
        return bars;
    }

    /** A number as SVG wants it. */
    public static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** The figure of a cell in the table below. */
    public String cell(Chart.Series series, int place) {
        return series.values().get(place).map(format::decimal).orElse("–");
    }

    /** The picture in one sentence, for those who cannot see it. */
    public String words() {
        return chart.series().stream().map(Chart.Series::name).collect(Collectors.joining(", "));
    }

    private String words(Chart.Series series, int place, BigDecimal value) {
        return series.name()
                + ", "
                + chart.labels().get(place)
                + ": "
                + format.decimal(value)
                + " "
                + chart.measure();
    }

    private double slot() {
        return (double) (WIDTH - LEFT - RIGHT) / Math.max(1, chart.labels().size());
    }

    private double x(int place) {
        return LEFT + slot() * (place + 0.5);
    }

    private double y(double value) {
        double share = most == least ? 0 : (value - least) / (most - least);
        return HEIGHT - BOTTOM - share * (HEIGHT - BOTTOM - TOP);
    }

    /** The next round number above: 1, 2, 2.5 or 5 times a power of ten. */
    private static double round(double value) {
        if (value <= 0) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        for (double step : new double[] {1, 2, 2.5, 4, 5, 8, 10}) {
            if (value <= step * power) {
                return step * power;
            }
        }
        return 10 * power;
    }
}
