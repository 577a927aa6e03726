package vn.caunoi.matters.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.caunoi.calendar.LunarCalendar;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.matters.model.BackTest;
import vn.caunoi.matters.model.Forecast;
import vn.caunoi.matters.model.Forecast.Expected;
import vn.caunoi.matters.model.MonthlyCounts;
import vn.caunoi.matters.model.Suppression;
import vn.caunoi.matters.web.ForecastView.Cell;
import vn.caunoi.matters.web.ForecastView.Line;
import vn.caunoi.matters.web.ForecastView.TableView;
import vn.caunoi.matters.web.ForecastView.TrialLine;
import vn.caunoi.organization.Unit;
import vn.caunoi.reports.PeriodTitles;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.Texts;

/** Makes the view of a forecast; few matters of a topic are no number. */
final class ForecastViews {
    /** Topics too small to be shown alone. */
    static final String TOGETHER = "+";

    private final PageFrame frame;
    private final MonthlyCounts counts;

    ForecastViews(PageFrame frame, MonthlyCounts counts) {
        this.frame = frame;
        this.counts = together(counts);
    }

    /** The same with small topics put together. */
    static MonthlyCounts together(MonthlyCounts counts) {
        return counts.joined(counts.small(), TOGETHER);
    }

    ForecastView of(Unit unit, boolean mayExport) {
        Optional<Forecast> forecast = Forecast.of(counts);
        Optional<BackTest> trial = BackTest.of(counts);
        return new ForecastView(
                unit.code(),
                forecast.isPresent()
                        ? ""
                        : frame.text(
                                "matters.forecast.lacking",
                                number(Forecast.LEAST_MONTHS),
                                number(counts.months())),
                forecast.map(made -> frame.text("matters.forecast.method", number(made.years())))
                        .orElse(""),
                trial.map(this::trust)
                        .orElseGet(() ->
                                frame.text(
                                        "matters.forecast.untried", number(BackTest.LEAST_MONTHS))),
                forecast.map(this::tables).orElse(List.of()),
                forecast.map(made -> ForecastChart.of(made, counts, frame)),
                trial.map(this::months).orElse(List.of()),
                trial.map(this::topics).orElse(List.of()),
                mayExport && forecast.isPresent());
    }

    private String trust(BackTest trial) {
        return frame.text("matters.forecast.trust", frame.format().decimal(trial.meanError()));
    }

    private List<TableView> tables(Forecast forecast) {
        return List.of(
                table(
                        "cac-thang",
                        "matters.forecast.months",
                        ForecastTable.months(forecast, counts.last())),
                table(
                        "cac-quy",
                        "matters.forecast.quarters",
                        ForecastTable.quarters(forecast, counts.last())));
    }

    private TableView table(String id, String key, ForecastTable table) {
        List<Line> lines = new ArrayList<>();
        table.rows().stream()
                .filter(row -> row.expected().stream().anyMatch(one -> one.highest() > 0))
                .sorted(Comparator.comparing(row -> order(row.topic())))
                .map(row ->
                        new Line(
                                label(row.topic(), frame.texts()),
                                row.expected().stream().map(this::coarse).toList()))
                .forEach(lines::add);
        lines.add(
                new Line(
                        frame.text("matters.breakdown.all"),
                        table.total().stream().map(this::exact).toList()));
        return new TableView(
                id,
                frame.text(key),
                table.times().stream().map(time -> title(time, frame)).toList(),
                lines);
    }

    /** Named topics by name, then what is not sorted, then the small ones together. */
    private String order(String topic) {
        String first = topic.equals(TOGETHER) ? "2" : topic.isEmpty() ? "1" : "0";
        return first + label(topic, frame.texts());
    }

    static String label(String topic, Texts.Reader texts) {
        return switch (topic) {
            case "" -> texts.get("matters.summary.unsorted");
            case TOGETHER -> texts.get("matters.forecast.together");
            default -> texts.get("vocabulary.matter_topic." + topic);
        };
    }

    /** The one season whose days the calendar knows. */
    private static String title(Period time, PageFrame frame) {
        String title =
                time.kind() == PeriodKind.MONTH
                        ? PeriodTitles.brief(frame.texts(), time)
                        : PeriodTitles.title(frame.texts(), time);
        LunarCalendar calendar = LunarCalendar.vietnamese();
        boolean tet =
                calendar.covered().contains(time.from())
                        && time.range().contains(calendar.firstDayOfTet(time.year()));
        return tet ? frame.text("matters.forecast.tet", title) : title;
    }

    private Cell coarse(Expected expected) {
        return new Cell(
                few(expected.expected()),
                expected.highest() < Suppression.LEAST
                        ? ""
                        : seen(few(expected.lowest()), few(expected.highest())));
    }

    private Cell exact(Expected expected) {
        return new Cell(
                number(expected.expected()),
                seen(number(expected.lowest()), number(expected.highest())));
    }

    private String seen(String lowest, String highest) {
        return lowest.equals(highest)
                ? frame.text("matters.forecast.seen.always", lowest)
                : frame.text("matters.forecast.seen", lowest, highest);
    }

    private String few(int matters) {
        return shown(matters).map(this::number).orElseGet(() -> frame.text("matters.forecast.few"));
    }

    /** Empty where the number of a topic is too small to be shown; nought is. */
    static Optional<Integer> shown(int matters) {
        return Optional.of(matters).filter(any -> any == 0 || any >= Suppression.LEAST);
    }

    private List<TrialLine> months(BackTest trial) {
        return trial.months().stream()
                .map(month ->
                        new TrialLine(
                                title(
                                        Period.containing(PeriodKind.MONTH, month.month().atDay(1)),
                                        frame),
                                number(month.forecast()),
                                number(month.came()),
                                number(month.error())))
                .toList();
    }

    private List<TrialLine> topics(BackTest trial) {
        return trial.topics().stream()
                .filter(topic -> topic.forecast() > 0 || topic.came() > 0)
                .sorted(Comparator.comparing(topic -> order(topic.topic())))
                .map(topic ->
                        new TrialLine(
                                label(topic.topic(), frame.texts()),
                                few(topic.forecast()),
                                few(topic.came()),
                                frame.format().decimal(topic.meanError())))
                .toList();
    }

    private String number(int number) {
        return frame.format().integer(number);
    }
}
