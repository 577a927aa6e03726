package vn.caunoi.reports.assembly;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.assembly.store.LowerTexts;
import vn.caunoi.reports.collection.Levels;
import vn.caunoi.reports.writing.Excerpt;
import vn.caunoi.reports.writing.Passage;
import vn.caunoi.reports.writing.Section;
import vn.caunoi.reports.writing.Subject;
import vn.caunoi.storage.ScopedTransactions;

/**
 * What units one level below a report wrote for the same period: communes and provinces in what
 * they sent, areas in what they confirmed. A draft that is not on its way is nobody else's.
 */
@Component
public class LowerReports {
    private final LowerTexts texts;
    private final Levels levels;
    private final ConfirmedBelow confirmed;
    private final Wording wording;
    private final ScopedTransactions transactions;

    LowerReports(
            LowerTexts texts,
            Levels levels,
            ConfirmedBelow confirmed,
            Wording wording,
            ScopedTransactions transactions) {
        this.texts = texts;
        this.levels = levels;
        this.confirmed = confirmed;
        this.wording = wording;
        this.transactions = transactions;
    }

    /** All of them, by one statement. */
    public Lower of(Scope scope, Subject subject) {
        return switch (subject.unit().level()) {
            case NATION, PROVINCE -> sent(scope, subject);
            case COMMUNE -> confirmed.of(scope, subject);
            case DISTRICT, RESIDENTIAL_AREA, SELF_MANAGED_GROUP -> Lower.NONE;
        };
    }

    /** What a unit had written at a place in a report it sent earlier; "" when nothing. */
    String earlier(AssemblyPlace place, LowerReport now, int number) {
        return transactions
                .read(
                        place.scope().totals(),
                        () -> texts.submission(now.unit().id(), place.subject().period(), number))
                .stream()
                .filter(passage -> passage.section().equals(place.section().word()))
                .map(passage -> wording.of(now.unit(), passage))
                .findFirst()
                .orElse("");
    }

    private Lower sent(Scope scope, Subject subject) {
        List<Unit> owing = levels.below(subject.unit(), subject.period());
        List<UnitId> ids = owing.stream().map(Unit::id).toList();
        Map<UnitId, LowerTexts.Sent> came =
                transactions.read(scope.totals(), () -> texts.sent(ids, subject.period())).stream()
                        .collect(Collectors.toMap(LowerTexts.Sent::unit, sent -> sent));
        return new Lower(
                owing,
                IntStream.range(0, owing.size())
                        .boxed()
                        .flatMap(place ->
                                Optional.ofNullable(came.get(owing.get(place).id()))
                                        .map(sent -> report(owing.get(place), place, sent))
                                        .stream())
                        .toList());
    }

    private LowerReport report(Unit unit, int place, LowerTexts.Sent sent) {
        Map<Section, String> passages = new EnumMap<>(Section.class);
        for (Passage passage : sent.texts()) {
            Section.of(passage.section())
                    .filter(section -> !passage.paragraphs().isEmpty())
                    .ifPresent(section -> passages.put(section, wording.of(unit, passage)));
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
}
