package vn.caunoi.matters.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Scope;
import vn.caunoi.access.VisibleUnits;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.matters.model.Suppression;
import vn.caunoi.matters.store.MatterTotals;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.papers.AnnexColumn;
import vn.caunoi.papers.AnnexRow;
import vn.caunoi.papers.AnnexTable;
import vn.caunoi.papers.AnnexWorkbooks;
import vn.caunoi.reports.ReportFiles;
import vn.caunoi.web.Choice;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.Texts;

/**
 * For those who lead: what people raise most, as counts that may ground a topic proposed to the
 * Party committee, and what bodies did with it. Never one rate for everything, never a sender.
 */
@Controller
public class SummaryPage {
    static final String PATH = "/tong-hop-y-kien";

    private final PageFrames frames;
    private final VisibleUnits visible;
    private final SummaryUnits own;
    private final MatterTotals totals;
    private final Breakdowns breakdowns;
    private final AnnexWorkbooks workbooks;
    private final Clock clock;

    SummaryPage(
            PageFrames frames,
            VisibleUnits visible,
            SummaryUnits own,
            MatterTotals totals,
            Breakdowns breakdowns,
            AnnexWorkbooks workbooks,
            Clock clock) {
        this.frames = frames;
        this.visible = visible;
        this.own = own;
        this.totals = totals;
        this.breakdowns = breakdowns;
        this.workbooks = workbooks;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView show(
            HttpServletRequest request,
            Scope scope,
            @RequestParam(name = "donvi", defaultValue = "") String code,
            @RequestParam(name = "ky", defaultValue = "") String typed) {
        LocalDate today = LocalDate.now(clock);
        Unit unit =
                code.isEmpty()
                        ? own.own(scope).orElseThrow(NotFound::new)
                        : visible.known(scope, code);
        if (unit.level().isAboveCommune()) {
            throw new NotFound();
        }
        UnitId commune = visible.commune(unit);
        Period period = period(typed, today);
        PageFrame frame = frames.frame(request, "matters.summary.title", unit.name());
        List<MatterTotals.Topic> topics = totals.topics(scope, commune, unit.id(), period.range());
        return new ModelAndView("matters/SummaryPage")
                .addObject("frame", frame)
                .addObject("unit", unit.code())
                .addObject("period", period.code())
                .addObject("periods", periods(today, frame))
                .addObject(
                        "residents",
                        frame.format()
                                .integer(
                                        topics.stream()
                                                .mapToInt(MatterTotals.Topic::residents)
                                                .sum()))
                .addObject("topics", topics(topics, frame))
                .addObject(
                        "kinds",
                        kinds(totals.standing(scope, commune, unit.id(), period.range()), frame))
                .addObject("columns", Breakdowns.columns(frame.texts()))
                .addObject(
                        "breakdowns",
                        breakdowns.of(scope, commune, unit, period, frame.texts()).stream()
                                .map(table -> shown(table, frame))
                                .toList())
                .addObject("exports", scope.mayExport(commune, unit.id()))
                .addObject(
                        "bodies",
                        unit.level() == UnitLevel.COMMUNE
                                ? bodies(
                                        totals.bodies(scope, commune, period.range(), today), frame)
                                : List.<SummaryLine>of());
    }

    /** A breakdown of the figures of opinions. */
    public record Shown(String id, String title, List<SummaryLine> lines) {
        public Shown {
            lines = List.copyOf(lines);
        }
    }

    private static Shown shown(Breakdowns.Table table, PageFrame frame) {
        return new Shown(
                "theo-" + table.by().word(),
                frame.text("matters.breakdown.by." + table.by().word()),
                table.rows().stream()
                        .map(row ->
                                new SummaryLine(
                                        row.label(),
                                        row.values().stream()
                                                .map(value ->
                                                        value.map(frame.format()::integer)
                                                                .orElse(
                                                                        frame.text(
                                                                                "matters.summary.few")))
                                                .toList()))
                        .toList());
    }

    /** The same breakdowns as a workbook; a number that is not shown is an empty cell. */
    @GetMapping(PATH + "/tai")
    ResponseEntity<byte[]> file(
            HttpServletRequest request,
            Scope scope,
            @RequestParam(name = "donvi", defaultValue = "") String code,
            @RequestParam(name = "ky", defaultValue = "") String typed)
            throws IOException {
        LocalDate today = LocalDate.now(clock);
        Unit unit =
                code.isEmpty()
                        ? own.own(scope).orElseThrow(NotFound::new)
                        : visible.known(scope, code);
        if (unit.level().isAboveCommune() || !scope.mayExport(visible.commune(unit), unit.id())) {
            throw new NotFound();
        }
        Period period = period(typed, today);
        Texts.Reader texts = frames.texts(request);
        var out = new ByteArrayOutputStream();
        workbooks.write(annex(scope, unit, period, texts), out);
        return TakenFile.of(
                "y-kien-%s-%s.xlsx"
                        .formatted(unit.code(), period.code())
                        .toLowerCase(java.util.Locale.ROOT),
                ReportFiles.Format.XLSX.mediaType(),
                out.toByteArray());
    }

    private AnnexTable annex(Scope scope, Unit unit, Period period, Texts.Reader texts) {
        List<AnnexRow> rows = new ArrayList<>();
        breakdowns
                .of(scope, visible.commune(unit), unit, period, texts)
                .forEach(table ->
                        table.rows()
                                .forEach(row ->
                                        rows.add(
                                                new AnnexRow(
                                                        String.valueOf(rows.size() + 1),
                                                        row.label(),
                                                        texts.get("matters.breakdown.unit"),
                                                        Optional.of(
                                                                texts.get(
                                                                        "matters.breakdown.by."
                                                                                + table.by()
                                                                                        .word())),
                                                        row.values().stream()
                                                                .map(value ->
                                                                        value.map(
                                                                                BigDecimal
                                                                                        ::valueOf))
                                                                .toList()))));
        return new AnnexTable(
                texts.get("matters.breakdown.title"),
                texts.get(
                        "matters.breakdown.subtitle",
                        unit.name(),
                        texts.get(period.titleKey(), period.titleArguments().toArray())),
                Breakdowns.columns(texts).stream()
                        .map(caption -> new AnnexColumn(caption, false))
                        .toList(),
                rows);
    }

    private static Period period(String typed, LocalDate today) {
        return typed.isEmpty()
                ? Period.containing(PeriodKind.HALF_YEAR, today)
                : Period.parse(typed).orElseThrow(NotFound::new);
    }

    private static List<Choice> periods(LocalDate today, PageFrame frame) {
        return Stream.of(
                        PeriodKind.WEEK,
                        PeriodKind.MONTH,
                        PeriodKind.QUARTER,
                        PeriodKind.HALF_YEAR,
                        PeriodKind.YEAR)
                .map(kind -> Period.containing(kind, today))
                .flatMap(period -> Stream.of(period, period.previous()))
                .map(period ->
                        new Choice(
                                period.code(),
                                frame.text(period.titleKey(), period.titleArguments().toArray())))
                .toList();
    }

    /**
     * The number of residents is shown where it points at nobody; so are the others of its line.
     */
    private static List<SummaryLine> topics(List<MatterTotals.Topic> topics, PageFrame frame) {
        Map<String, Integer> residents = new LinkedHashMap<>();
        topics.forEach(topic -> residents.put(topic.topic(), topic.residents()));
        Map<String, Optional<Integer>> shown = Suppression.of(residents);
        return topics.stream()
                .map(topic ->
                        new SummaryLine(
                                topic.topic().isEmpty()
                                        ? frame.text("matters.summary.unsorted")
                                        : frame.text("vocabulary.matter_topic." + topic.topic()),
                                shown.getOrDefault(topic.topic(), Optional.empty()).isPresent()
                                        ? numbers(
                                                frame,
                                                topic.residents(),
                                                topic.matters(),
                                                topic.open(),
                                                topic.settled(),
                                                topic.objections())
                                        : List.of(
                                                frame.text("matters.summary.few"), "", "", "", "")))
                .toList();
    }

    private static List<SummaryLine> kinds(List<MatterTotals.Standing> kinds, PageFrame frame) {
        return kinds.stream()
                .filter(kind -> kind.matters() >= Suppression.LEAST)
                .map(kind ->
                        new SummaryLine(
                                kind.kind().isEmpty()
                                        ? frame.text("matters.summary.unsorted")
                                        : frame.text("vocabulary.matter_kind." + kind.kind()),
                                numbers(
                                        frame,
                                        kind.matters(),
                                        kind.forwarded(),
                                        kind.answered(),
                                        kind.told(),
                                        kind.content())))
                .toList();
    }

    private static List<SummaryLine> bodies(List<MatterTotals.BodyRecord> bodies, PageFrame frame) {
        return bodies.stream()
                .map(body ->
                        new SummaryLine(
                                body.name(),
                                numbers(
                                        frame,
                                        body.forwarded(),
                                        body.answered(),
                                        body.inTime(),
                                        body.waiting(),
                                        body.late(),
                                        body.objections())))
                .toList();
    }

    private static List<String> numbers(PageFrame frame, int... numbers) {
        return java.util.Arrays.stream(numbers).mapToObj(frame.format()::integer).toList();
    }
}
