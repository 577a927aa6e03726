package vn.caunoi.reports.collection.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Posts;
import vn.caunoi.access.Role;
import vn.caunoi.access.Scope;
import vn.caunoi.access.WorkSource;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.reports.PeriodTitles;
import vn.caunoi.reports.collection.CollectionBoard;
import vn.caunoi.reports.collection.CollectionBoard.Line;
import vn.caunoi.reports.collection.Levels;
import vn.caunoi.reports.collection.ReportDeadlines;
import vn.caunoi.reports.collection.model.CollectionState;
import vn.caunoi.reports.collection.model.CollectionStep;
import vn.caunoi.reports.collection.store.CollectionSteps;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.Texts;
import vn.caunoi.web.Tone;
import vn.caunoi.web.VietnameseFormat;

/**
 * Reports that are due within two working days or late, reports given back, reports to sign, and
 * reports from below that wait for a decision.
 */
@Component
@Order(2)
class CollectionWork implements WorkSource {
    /** Longer ago, a report that never came is a matter of the overview, not of today's work. */
    private static final int SHOWN_LATE_DAYS = 30;

    private static final Set<Role> SENDERS =
            Set.of(
                    Role.WARD_OFFICER,
                    Role.STANDING_COMMITTEE,
                    Role.CHAIR,
                    Role.PROVINCE,
                    Role.CENTRAL);
    private static final Set<Role> SIGNERS = Set.of(Role.STANDING_COMMITTEE, Role.CHAIR);
    private static final Set<Role> ACCEPTORS = Set.of(Role.PROVINCE, Role.CENTRAL);

    private final Posts posts;
    private final Units units;
    private final CollectionBoard board;
    private final CollectionSteps steps;
    private final Levels levels;
    private final ReportDeadlines deadlines;
    private final ScopedTransactions transactions;
    private final Clock clock;

    CollectionWork(
            Posts posts,
            Units units,
            CollectionBoard board,
            CollectionSteps steps,
            Levels levels,
            ReportDeadlines deadlines,
            ScopedTransactions transactions,
            Clock clock) {
        this.posts = posts;
        this.units = units;
        this.board = board;
        this.steps = steps;
        this.levels = levels;
        this.deadlines = deadlines;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public List<Work> awaiting(Scope scope, Texts.Reader texts) {
        List<Work> works = new ArrayList<>();
        List<Unit> own = standing(scope, SENDERS);
        if (!own.isEmpty()) {
            works.addAll(returned(scope, own, texts));
            works.addAll(due(scope, own, texts));
        }
        works.addAll(waiting(scope, texts));
        return works;
    }

    private List<Unit> standing(Scope scope, Set<Role> roles) {
        LocalDate today = LocalDate.now(clock);
        return posts.places(scope.account(), roles).stream()
                .flatMap(id -> units.version(id, today).stream())
                .filter(unit -> unit.validity().contains(today))
                .toList();
    }

    private List<Work> returned(Scope scope, List<Unit> own, Texts.Reader texts) {
        Map<UnitId, Unit> byId = own.stream().collect(Collectors.toMap(Unit::id, unit -> unit));
        return transactions.read(scope.totals(), () -> steps.returned(byId.keySet())).stream()
                .map(back ->
                        work(
                                texts.get(
                                        "collection.work.returned",
                                        PeriodTitles.title(texts, back.period()),
                                        String.valueOf(back.remarks())),
                                byId.getOrDefault(back.unit(), own.getFirst()),
                                back.period(),
                                Tone.LATE))
                .toList();
    }

    private List<Work> due(Scope scope, List<Unit> own, Texts.Reader texts) {
        boolean signs = !posts.places(scope.account(), SIGNERS).isEmpty();
        return board.periods(1).stream()
                .flatMap(period ->
                        board.lines(scope, standingThen(own, period), period).stream()
                                .flatMap(line -> due(line, period, signs, texts)))
                .toList();
    }

    private static List<Unit> standingThen(List<Unit> own, Period period) {
        return own.stream().filter(unit -> unit.validity().contains(period.lastDay())).toList();
    }

    /** Whoever signs is asked once the records are checked, and about what is late. */
    private Stream<Work> due(Line line, Period period, boolean signs, Texts.Reader texts) {
        LocalDate deadline = deadlines.of(line.unit().level(), period);
        boolean longAgo = deadline.plusDays(SHOWN_LATE_DAYS).isBefore(LocalDate.now(clock));
        if (longAgo || line.state() == CollectionState.RETURNED) {
            return Stream.empty();
        }
        String title = PeriodTitles.title(texts, period);
        String day = new VietnameseFormat(texts).date(deadline);
        if (signs && line.state() == CollectionState.CHECKED) {
            return Stream.of(
                    work(
                            texts.get("collection.work.sign", title, day),
                            line.unit(),
                            period,
                            Tone.SOON));
        }
        return switch (line.timeliness()) {
            case NEAR ->
                    Stream.of(
                            work(
                                    texts.get("collection.work.near", title, day),
                                    line.unit(),
                                    period,
                                    Tone.SOON));
            case LATE ->
                    Stream.of(
                            work(
                                    texts.get("collection.work.late", title, day),
                                    line.unit(),
                                    period,
                                    Tone.LATE));
            case IN_TIME, SENT_LATE, NOT_DUE -> Stream.empty();
        };
    }

    /** One line per period for reports that wait, one for each that asks to be unlocked. */
    private List<Work> waiting(Scope scope, Texts.Reader texts) {
        List<Work> works = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        for (Unit above : standing(scope, ACCEPTORS)) {
            Set<UnitId> below = levels.everBelow(above, today);
            List<CollectionSteps.Waiting> waiting =
                    transactions.read(scope.totals(), () -> steps.waiting(below));
            waiting.stream()
                    .filter(report -> report.step() != CollectionStep.ASK_UNLOCK)
                    .collect(
                            Collectors.groupingBy(
                                    CollectionSteps.Waiting::period,
                                    LinkedHashMap::new,
                                    Collectors.counting()))
                    .forEach((period, count) ->
                            works.add(
                                    new Work(
                                            texts.get(
                                                    "collection.work.waiting",
                                                    String.valueOf(count),
                                                    PeriodTitles.title(texts, period)),
                                            CollectionPaths.board(above, period),
                                            Tone.SOON)));
            waiting.stream()
                    .filter(report -> report.step() == CollectionStep.ASK_UNLOCK)
                    .forEach(report ->
                            works.add(
                                    asks(
                                            units.version(report.unit(), report.period().lastDay())
                                                    .orElse(above),
                                            report.period(),
                                            texts)));
        }
        return works;
    }

    private static Work asks(Unit unit, Period period, Texts.Reader texts) {
        return work(
                texts.get("collection.work.unlock", unit.name(), PeriodTitles.title(texts, period)),
                unit,
                period,
                Tone.SOON);
    }

    private static Work work(String text, Unit unit, Period period, Tone tone) {
        return new Work(text, CollectionPaths.report(unit, period), tone);
    }
}
