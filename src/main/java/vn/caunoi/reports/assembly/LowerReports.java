package vn.caunoi.reports.assembly;

import java.text.Normalizer;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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
import vn.caunoi.reports.collection.Levels;
import vn.caunoi.reports.writing.Excerpt;
import vn.caunoi.reports.writing.FigureWords;
import vn.caunoi.reports.writing.Passage;
import vn.caunoi.reports.writing.ScriptWriter;
import vn.caunoi.reports.writing.Section;
import vn.caunoi.reports.writing.Subject;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.Texts;

/**
 * What units one level below a report wrote for the same period: communes and provinces in what
 * they sent, areas in what they confirmed. A draft that is not on its way is nobody else's.
 */
@Component
public class LowerReports {
    private final LowerTexts lowerTexts;
    private final Levels levels;
    private final Units units;
    private final Reporting reporting;
    private final ScriptWriter writer;
    private final ScopedTransactions transactions;
    private final Clock clock;
    private final Texts.Reader texts;

    LowerReports(
            LowerTexts lowerTexts,
            Levels levels,
            Units units,
            Reporting reporting,
            ScriptWriter writer,
            ScopedTransactions transactions,
            Clock clock,
            Texts texts) {
        this.lowerTexts = lowerTexts;
        this.levels = levels;
        this.units = units;
        this.reporting = reporting;
        this.writer = writer;
        this.transactions = transactions;
        this.clock = clock;
        this.texts = texts.in(Texts.VIETNAMESE);
    }

    /** All of them, by one statement. */
    public Lower of(Scope scope, Subject subject) {
        return switch (subject.unit().level()) {
            case NATION, PROVINCE -> sent(scope, subject);
            case COMMUNE -> confirmed(scope, subject);
            case DISTRICT, RESIDENTIAL_AREA, SELF_MANAGED_GROUP -> Lower.NONE;
        };
    }

    /** What a unit had written in a section of a report it sent earlier. */
    String earlier(Scope scope, Subject subject, Section section, LowerReport now, int number) {
        return transactions
                .read(
                        scope.totals(),
                        () -> lowerTexts.submission(now.unit().id(), subject.period(), number))
                .stream()
                .filter(passage -> passage.section().equals(section.word()))
                .map(passage -> worded(now.unit(), passage))
                .findFirst()
                .orElse("");
    }

    private Lower sent(Scope scope, Subject subject) {
        List<Unit> owing = levels.below(subject.unit(), subject.period());
        Map<UnitId, LowerTexts.Sent> came =
                transactions
                        .read(scope.totals(), () -> lowerTexts.sent(ids(owing), subject.period()))
                        .stream()
                        .collect(Collectors.toMap(LowerTexts.Sent::unit, sent -> sent));
        return new Lower(
                owing,
                IntStream.range(0, owing.size())
                        .boxed()
                        .flatMap(place ->
                                Optional.ofNullable(came.get(owing.get(place).id()))
                                        .map(sent -> sent(owing.get(place), place, sent))
                                        .stream())
                        .toList());
    }

    private LowerReport sent(Unit unit, int place, LowerTexts.Sent sent) {
        Map<Section, String> passages = new EnumMap<>(Section.class);
        for (Passage passage : sent.texts()) {
            Section.of(passage.section())
                    .filter(section -> !passage.paragraphs().isEmpty())
                    .ifPresent(section -> passages.put(section, worded(unit, passage)));
        }
        return new LowerReport(
                unit,
                place,
                new Excerpt.Source(
                        unit.id(),
                        unit.code(),
                        unit.name(),
                        sent.number(),
                        "%02d".formatted(sent.paperNumber()) + "/" + sent.symbol(),
                        sent.issuedOn()),
                sent.amendmentWaits(),
                passages);
    }

    private Lower confirmed(Scope scope, Subject subject) {
        List<Unit> areas = areas(subject);
        Map<UnitId, List<LowerTexts.Confirmed>> came =
                transactions
                        .read(
                                scope.writable(),
                                () -> lowerTexts.confirmed(ids(areas), subject.period()))
                        .stream()
                        .collect(Collectors.groupingBy(LowerTexts.Confirmed::unit));
        return new Lower(
                areas,
                IntStream.range(0, areas.size())
                        .boxed()
                        .flatMap(place ->
                                Optional.ofNullable(came.get(areas.get(place).id()))
                                        .map(words ->
                                                confirmed(
                                                        scope,
                                                        subject,
                                                        areas.get(place),
                                                        place,
                                                        words))
                                        .stream())
                        .toList());
    }

    private LowerReport confirmed(
            Scope scope, Subject subject, Unit area, int place, List<LowerTexts.Confirmed> words) {
        LowerTexts.Confirmed any = words.getFirst();
        Map<Section, String> passages = new LinkedHashMap<>();
        for (LowerTexts.Confirmed section : words) {
            Section.of(section.section())
                    .ifPresent(written ->
                            passages.put(
                                    written,
                                    worded(area, filled(scope, subject, area, section.text()))));
        }
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

    private String worded(Unit unit, Passage passage) {
        return worded(unit, String.join("\n", passage.paragraphs()));
    }

    /** With the name of the unit in front, since among a hundred others nobody knows it else. */
    private String worded(Unit unit, String words) {
        return Normalizer.normalize(
                texts.get("assembly.excerpt", unit.name(), words), Normalizer.Form.NFC);
    }

    private static List<UnitId> ids(List<Unit> units) {
        return units.stream().map(Unit::id).toList();
    }
}
