package vn.caunoi.reports.collection.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.FullNames;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Unit;
import vn.caunoi.reports.collection.Collected;
import vn.caunoi.reports.collection.Official;
import vn.caunoi.reports.collection.OfficialReport;
import vn.caunoi.reports.collection.OfficialReport.Basis;
import vn.caunoi.reports.collection.ReportContent;
import vn.caunoi.reports.collection.model.CollectionStep;
import vn.caunoi.reports.collection.model.Completeness;
import vn.caunoi.reports.collection.model.Doubt;
import vn.caunoi.reports.collection.model.FigureParts;
import vn.caunoi.reports.collection.model.Remark;
import vn.caunoi.reports.collection.store.CollectionSteps.Taken;
import vn.caunoi.reports.collection.web.CollectedView.Acts;
import vn.caunoi.reports.collection.web.CollectedView.DoubtView;
import vn.caunoi.reports.collection.web.CollectedView.GroupView;
import vn.caunoi.reports.collection.web.CollectedView.LineView;
import vn.caunoi.reports.collection.web.CollectedView.StepView;
import vn.caunoi.reports.writing.FrozenFigure;
import vn.caunoi.reports.writing.Subject;
import vn.caunoi.web.PageFrame;

/** Makes the view of one report on its way. */
@Component
class CollectedViews {
    private final ReportContent content;
    private final Official official;
    private final FullNames names;
    private final CollectionWords words;

    CollectedViews(
            ReportContent content, Official official, FullNames names, CollectionWords words) {
        this.content = content;
        this.official = official;
        this.names = names;
        this.words = words;
    }

    /**
     * @param asOf the day at whose end official figures are asked; now when empty
     * @param typed remarks that stand in their boxes, by code
     */
    CollectedView of(
            Scope scope,
            Collected report,
            Optional<LocalDate> asOf,
            Map<String, String> typed,
            PageFrame frame) {
        Subject subject = report.subject();
        OfficialReport accepted =
                asOf.map(day -> official.asOf(subject, day)).orElseGet(() -> official.of(subject));
        List<FrozenFigure> figures = content.of(scope, report);
        List<Doubt> doubts = content.doubts(report, figures);
        Map<String, FigureParts> own = content.own(scope, report);
        Lines lines =
                new Lines(
                        accepted,
                        own,
                        doubts.stream().map(Doubt::code).collect(Collectors.toSet()),
                        remarks(report),
                        typed);
        return new CollectedView(
                CollectionPaths.report(subject.unit(), subject.period()),
                subject.path(),
                report.seen(),
                frame.text(report.state().key()),
                CollectionWords.tone(report.state()),
                frame.format().date(report.deadline()),
                report.above().map(Unit::name).orElse(""),
                official(accepted, frame),
                asOf.map(LocalDate::toString).orElse(""),
                !own.isEmpty(),
                !accepted.figures().isEmpty(),
                report.returned().map(back -> back.reason().orElse("")).orElse(""),
                report.number() == 0,
                acts(scope, report),
                doubts.stream()
                        .map(doubt -> new DoubtView(doubt.code(), words.doubt(doubt, frame)))
                        .toList(),
                groups(figures, lines, frame),
                steps(scope, report, frame));
    }

    private static Map<String, String> remarks(Collected report) {
        return report.remarks().stream()
                .collect(Collectors.toMap(Remark::code, Remark::text, (one, other) -> one));
    }

    private String official(OfficialReport report, PageFrame frame) {
        String rests = report.rests().map(Completeness::toString).orElse("");
        return switch (report.basis()) {
            case Basis.Nothing nothing ->
                    frame.text(
                            rests.isEmpty()
                                    ? "collection.official.nothing"
                                    : "collection.official.nothing-below",
                            rests);
            case Basis.Gathered gathered -> frame.text("collection.official.gathered", rests);
            case Basis.Accepted accepted ->
                    rests.isEmpty()
                            ? frame.text(
                                    "collection.official.accepted", words.day(accepted.at(), frame))
                            : frame.text(
                                    "collection.official.accepted-of",
                                    words.day(accepted.at(), frame),
                                    rests);
        };
    }

    private static Acts acts(Scope scope, Collected report) {
        Subject subject = report.subject();
        boolean writes = scope.mayWrite(subject.commune(), subject.unitId());
        boolean first = report.number() == 0;
        boolean sends = report.open().stream().anyMatch(CollectionStep::sendsFigures);
        return new Acts(
                report.isOpen(CollectionStep.CHECK),
                report.isOpen(CollectionStep.UNCHECK),
                sends && first && writes,
                sends && first && !writes,
                sends && !first && writes,
                report.isOpen(CollectionStep.EXPLAIN),
                report.isOpen(CollectionStep.ACCEPT),
                report.isOpen(CollectionStep.LOCK),
                report.isOpen(CollectionStep.ASK_UNLOCK),
                report.isOpen(CollectionStep.UNLOCK));
    }

    /** What stands beside the figures that were sent. */
    private record Lines(
            OfficialReport accepted,
            Map<String, FigureParts> own,
            Set<String> doubted,
            Map<String, String> remarks,
            Map<String, String> typed) {}

    private static List<GroupView> groups(
            List<FrozenFigure> figures, Lines lines, PageFrame frame) {
        return figures.stream()
                .filter(figure -> figure.value().isPresent() || figure.before().isPresent())
                .collect(
                        Collectors.groupingBy(
                                FrozenFigure::programme,
                                LinkedHashMap::new,
                                Collectors.mapping(
                                        figure -> line(figure, lines, frame), Collectors.toList())))
                .entrySet()
                .stream()
                .map(group -> new GroupView(group.getKey(), group.getValue()))
                .toList();
    }

    private static LineView line(FrozenFigure figure, Lines lines, PageFrame frame) {
        boolean percent = figure.measuredInPercent();
        String code = figure.code();
        return new LineView(
                code,
                figure.name(),
                figure.measure(),
                CollectionWords.shown(percent, figure.value(), frame),
                CollectionWords.shown(percent, figure.before(), frame),
                CollectionWords.shown(
                        percent,
                        Optional.ofNullable(lines.own().get(code)).flatMap(FigureParts::value),
                        frame),
                CollectionWords.shown(percent, lines.accepted().value(code), frame),
                lines.doubted().contains(code),
                lines.remarks().getOrDefault(code, ""),
                lines.typed().getOrDefault(code, ""));
    }

    private List<StepView> steps(Scope scope, Collected report, PageFrame frame) {
        Map<AccountId, String> people =
                names.of(
                        scope,
                        report.steps().stream()
                                .map(taken -> new AccountId(taken.account()))
                                .toList());
        return report.steps().reversed().stream().map(taken -> step(taken, people, frame)).toList();
    }

    private StepView step(Taken taken, Map<AccountId, String> people, PageFrame frame) {
        return new StepView(
                words.day(taken.at(), frame),
                people.getOrDefault(new AccountId(taken.account()), ""),
                frame.text(taken.step().key()),
                taken.reason().orElse(""),
                taken.remarks().stream()
                        .map(remark ->
                                frame.text(
                                        "collection.remark.line",
                                        words.name(remark.code(), frame),
                                        remark.text()))
                        .toList());
    }
}
