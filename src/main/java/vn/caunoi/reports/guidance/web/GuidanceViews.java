package vn.caunoi.reports.guidance.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.FullNames;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Unit;
import vn.caunoi.reports.guidance.GuidanceUnits;
import vn.caunoi.reports.guidance.Sheet;
import vn.caunoi.reports.guidance.model.Answers;
import vn.caunoi.reports.guidance.model.ReceiptState;
import vn.caunoi.reports.guidance.store.Guidance;
import vn.caunoi.reports.guidance.store.GuidanceFiles.KeptFile;
import vn.caunoi.reports.guidance.store.Receipt;
import vn.caunoi.reports.guidance.store.Receipt.Activity;
import vn.caunoi.reports.guidance.store.Receipt.Step;
import vn.caunoi.reports.guidance.web.GuidanceView.Acting;
import vn.caunoi.reports.guidance.web.GuidanceView.FileLine;
import vn.caunoi.reports.guidance.web.GuidanceView.StepLine;
import vn.caunoi.reports.guidance.web.GuidanceView.Told;
import vn.caunoi.reports.guidance.web.GuidanceView.UnitLine;
import vn.caunoi.storage.Reach;
import vn.caunoi.web.PageFrame;

/** Writes the page of one guidance. */
@Component
class GuidanceViews {
    private static final int KILOBYTE = 1024;

    private final GuidanceUnits units;
    private final GuidanceWords words;
    private final Concerns concerns;
    private final DoneActivities activities;
    private final FullNames names;

    GuidanceViews(
            GuidanceUnits units,
            GuidanceWords words,
            Concerns concerns,
            DoneActivities activities,
            FullNames names) {
        this.units = units;
        this.words = words;
        this.concerns = concerns;
        this.activities = activities;
        this.names = names;
    }

    /** Who looks, at what, and how it is written. */
    private record Page(Scope scope, Sheet sheet, Map<AccountId, String> people, PageFrame frame) {}

    GuidanceView of(Scope scope, Sheet sheet, PageFrame frame) {
        Page page = new Page(scope, sheet, people(scope, sheet), frame);
        Guidance guidance = sheet.guidance();
        Guidance origin = sheet.origin();
        return new GuidanceView(
                GuidancePaths.of(guidance.id()),
                GuidanceWords.title(guidance.content(), frame.texts()),
                guidance.content().subject(),
                units.name(origin.sender()),
                frame.format().date(guidance.content().issuedOn()),
                guidance.content().dueOn().map(frame.format()::date).orElse(""),
                told(page),
                sheet.files().stream().map(file -> file(page, file)).toList(),
                ended(page),
                sheet.correction().map(GuidancePaths::of).orElse(""),
                sheet.sends() || sheet.oversees()
                        ? guidance.replaces().map(GuidancePaths::of).orElse("")
                        : "",
                sheet.acting().stream().map(unit -> acting(page, unit)).toList(),
                sheet.oversees() ? Optional.of(progress(page)) : Optional.empty(),
                passes(page),
                sheet.sends() && guidance.stands());
    }

    private Map<AccountId, String> people(Scope scope, Sheet sheet) {
        return names.of(
                scope,
                sheet.receipts().stream()
                        .flatMap(receipt -> receipt.steps().stream())
                        .map(step -> new AccountId(step.account()))
                        .toList());
    }

    private List<Told> told(Page page) {
        return Stream.concat(Stream.of(page.sheet().guidance()), page.sheet().sources().stream())
                .map(one ->
                        new Told(
                                units.name(one.sender()),
                                one.content()
                                        .asks()
                                        .lines()
                                        .filter(line -> !line.isBlank())
                                        .toList()))
                .toList();
    }

    private static FileLine file(Page page, KeptFile file) {
        boolean takes = !page.scope().exportable().equals(Reach.NOTHING);
        return new FileLine(
                takes ? GuidancePaths.of(page.sheet().guidance().id()) + "/tep/" + file.id() : "",
                file.name(),
                page.frame()
                        .text(
                                "guidance.file.size",
                                page.frame()
                                        .format()
                                        .integer(Math.max(1, file.size() / KILOBYTE))));
    }

    /** Of itself and of what it passes on. */
    private List<String> ended(Page page) {
        List<String> ended = new ArrayList<>();
        Guidance own = page.sheet().guidance();
        own.withdrawal()
                .ifPresent(taken ->
                        ended.add(
                                page.frame()
                                        .text(
                                                "guidance.ended.why",
                                                units.name(own.sender()),
                                                words.day(taken.at(), page.frame().format()),
                                                taken.reason())));
        own.replacedBy().ifPresent(by -> ended.add(page.frame().text("guidance.ended.another")));
        page.sheet().sources().stream()
                .filter(source -> !source.stands())
                .forEach(source ->
                        ended.add(
                                page.frame()
                                        .text(
                                                "guidance.ended.source",
                                                units.name(source.sender()),
                                                source.withdrawal()
                                                        .map(Guidance.Withdrawal::reason)
                                                        .orElseGet(() ->
                                                                page.frame()
                                                                        .text(
                                                                                "guidance.ended.corrected")))));
        return ended;
    }

    private Acting acting(Page page, Unit unit) {
        Receipt receipt = page.sheet().receipt(unit.id());
        Guidance guidance = page.sheet().guidance();
        ReceiptState now = receipt.state();
        boolean open = guidance.stands();
        boolean does = open && ReceiptState.DONE.mayFollow(now);
        return new Acting(
                unit.code(),
                unit.name(),
                GuidanceWords.mark(now, page.frame().texts()),
                receipt.seen(),
                open && ReceiptState.RECEIVED.mayFollow(now),
                open && ReceiptState.PLANNED.mayFollow(now),
                does,
                does ? activities.choices(page.scope(), unit, page.frame()) : List.of(),
                concerns.link(guidance.content(), unit, page.frame().texts()),
                steps(page, receipt));
    }

    private List<StepLine> steps(Page page, Receipt receipt) {
        return receipt.steps().reversed().stream().map(step -> step(page, step)).toList();
    }

    private StepLine step(Page page, Step step) {
        PageFrame frame = page.frame();
        return new StepLine(
                step.plannedOn()
                        .map(day -> frame.text("guidance.step.planned", frame.format().date(day)))
                        .orElseGet(() -> frame.text(step.state().key())),
                words.day(step.at(), frame.format()),
                page.people().getOrDefault(new AccountId(step.account()), ""),
                step.line().orElse(""),
                step.activity().map(Activity::title).orElse(""),
                step.activity().map(Activity::href).orElse(""));
    }

    private GuidanceView.Progress progress(Page page) {
        List<Receipt> receipts = page.sheet().receipts();
        List<Unit> to = units.all(receipts.stream().map(Receipt::unit).toList());
        return new GuidanceView.Progress(
                Answers.of(receipts.stream().map(Receipt::state).toList()),
                to.stream().map(unit -> line(page, unit)).toList(),
                to.stream()
                        .filter(unit -> page.sheet().receipt(unit.id()).steps().isEmpty())
                        .map(Unit::name)
                        .collect(Collectors.joining(", ")));
    }

    private UnitLine line(Page page, Unit unit) {
        Receipt receipt = page.sheet().receipt(unit.id());
        PageFrame frame = page.frame();
        Optional<Sheet.PassedOn> passed =
                page.sheet().passedOn().stream()
                        .filter(one -> one.unit().equals(unit.id()))
                        .findFirst();
        return new UnitLine(
                unit.name(),
                Stream.concat(
                                Stream.of(GuidanceWords.mark(receipt.state(), frame.texts())),
                                words
                                        .late(page.sheet().guidance(), receipt, frame.texts())
                                        .stream())
                        .toList(),
                steps(page, receipt).stream().limit(1).toList(),
                passed.map(one -> Answers.of(one.states()))
                        .map(answers ->
                                frame.text(
                                        "guidance.progress.passed",
                                        frame.format().integer(answers.all()),
                                        frame.format().integer(answers.done())))
                        .orElse(""),
                passed.map(one -> GuidancePaths.of(one.guidance())).orElse(""));
    }

    /** Once it was received, by who stands above others. */
    private boolean passes(Page page) {
        List<Unit> senders = units.senders(page.scope());
        return page.sheet().guidance().stands()
                && page.sheet().acting().stream()
                        .filter(senders::contains)
                        .anyMatch(unit ->
                                page.sheet().receipt(unit.id()).state()
                                        != ReceiptState.NOT_RECEIVED);
    }
}
