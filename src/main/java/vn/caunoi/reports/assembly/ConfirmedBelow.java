package vn.caunoi.reports.assembly;

import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.reports.Reporting;
import vn.caunoi.reports.assembly.store.LowerTexts;
import vn.caunoi.reports.writing.Excerpt;
import vn.caunoi.reports.writing.FigureWords;
import vn.caunoi.reports.writing.ScriptWriter;
import vn.caunoi.reports.writing.Section;
import vn.caunoi.reports.writing.Subject;
import vn.caunoi.storage.ScopedTransactions;

/** What areas had written when they confirmed, for the ward's report. */
@Component
class ConfirmedBelow {
    private final LowerTexts texts;
    private final Units units;
    private final Reporting reporting;
    private final ScriptWriter writer;
    private final Wording wording;
    private final ScopedTransactions transactions;
    private final Clock clock;

    ConfirmedBelow(
            LowerTexts texts,
            Units units,
            Reporting reporting,
            ScriptWriter writer,
            Wording wording,
            ScopedTransactions transactions,
            Clock clock) {
        this.texts = texts;
        this.units = units;
        this.reporting = reporting;
        this.writer = writer;
        this.wording = wording;
        this.transactions = transactions;
        this.clock = clock;
    }

    Lower of(Scope scope, Subject subject) {
        List<Unit> areas = areas(subject);
        List<UnitId> ids = areas.stream().map(Unit::id).toList();
        Map<UnitId, List<LowerTexts.Confirmed>> came =
                transactions
                        .read(scope.writable(), () -> texts.confirmed(ids, subject.period()))
                        .stream()
                        .collect(Collectors.groupingBy(LowerTexts.Confirmed::unit));
        return new Lower(
                areas,
                IntStream.range(0, areas.size())
                        .boxed()
                        .flatMap(place ->
                                Optional.ofNullable(came.get(areas.get(place).id()))
                                        .map(words ->
                                                report(
                                                        areas.get(place),
                                                        place,
                                                        words.getFirst(),
                                                        passages(
                                                                scope,
                                                                subject,
                                                                areas.get(place),
                                                                words)))
                                        .stream())
                        .toList());
    }

    private LowerReport report(
            Unit area, int place, LowerTexts.Confirmed any, Map<Section, String> passages) {
        return new LowerReport(
                area,
                place,
                new Excerpt.Source(
                        area.id(),
                        area.code(),
                        area.name(),
                        any.number(),
                        "",
                        any.at().atZoneSameInstant(clock.getZone()).toLocalDate()),
                false,
                passages);
    }

    private Map<Section, String> passages(
            Scope scope, Subject subject, Unit area, List<LowerTexts.Confirmed> words) {
        Map<Section, String> passages = new EnumMap<>(Section.class);
        for (LowerTexts.Confirmed written : words) {
            Section.of(written.section())
                    .ifPresent(section ->
                            passages.put(
                                    section,
                                    wording.of(
                                            area, filled(scope, subject, area, written.text()))));
        }
        return passages;
    }

    /** Few areas write marks, so that their figures are worked out for those alone. */
    private String filled(Scope scope, Subject subject, Unit area, String text) {
        return text.contains("{")
                ? FigureWords.joined(
                        writer.filled(text, reporting.report(scope, area.code(), subject.period())))
                : text;
    }

    private List<Unit> areas(Subject subject) {
        DateRange lastDay = DateRange.of(subject.period().lastDay());
        return units
                .versions(
                        units.coverage(List.of(subject.unitId()), lastDay)
                                .only(UnitLevel.RESIDENTIAL_AREA)
                                .members())
                .stream()
                .filter(unit -> unit.validity().contains(subject.period().lastDay()))
                .sorted(
                        Comparator.comparing((Unit unit) -> unit.code().length())
                                .thenComparing(Unit::code))
                .toList();
    }
}
