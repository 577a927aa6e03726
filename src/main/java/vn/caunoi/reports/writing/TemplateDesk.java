package vn.caunoi.reports.writing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.Period;
import vn.caunoi.reports.PeriodTitles;
import vn.caunoi.reports.ReportLine;
import vn.caunoi.reports.Reporting;
import vn.caunoi.reports.writing.store.EarlierFigures;
import vn.caunoi.reports.writing.store.Manuscripts;
import vn.caunoi.reports.writing.store.ReportLock;
import vn.caunoi.reports.writing.store.TemplateFiles;
import vn.caunoi.reports.writing.template.EarlierReport;
import vn.caunoi.reports.writing.template.Marking;
import vn.caunoi.reports.writing.template.Proposals;
import vn.caunoi.reports.writing.template.WordFile;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Texts;

/**
 * An earlier report on paper becomes the unit's template and its "cùng kỳ" column, as far as a
 * person confirms it.
 */
@Component
public class TemplateDesk {
    private final TemplateFiles files;
    private final Proposals proposals;
    private final Manuscripts manuscripts;
    private final EarlierFigures earlier;
    private final ReportLock lock;
    private final Reporting reporting;
    private final ScopedTransactions transactions;
    private final Acts acts;
    private final Sentences sentences;
    private final Texts.Reader texts;

    TemplateDesk(
            TemplateFiles files,
            Proposals proposals,
            Manuscripts manuscripts,
            EarlierFigures earlier,
            ReportLock lock,
            Reporting reporting,
            ScopedTransactions transactions,
            Acts acts,
            Texts texts) {
        this.files = files;
        this.proposals = proposals;
        this.manuscripts = manuscripts;
        this.earlier = earlier;
        this.lock = lock;
        this.reporting = reporting;
        this.transactions = transactions;
        this.acts = acts;
        this.sentences = new Sentences(texts);
        this.texts = texts.in(Texts.VIETNAMESE);
    }

    /** Keeps an upload; the key of a sentence says why it was not taken. */
    public Optional<String> upload(Scope scope, Subject subject, byte[] content) {
        Optional<String> refusal =
                WordFile.refusal(content)
                        .or(() ->
                                EarlierReport.read(content).isPresent()
                                        ? Optional.empty()
                                        : Optional.of("reports.template.unreadable"));
        if (refusal.isEmpty()) {
            transactions.write(
                    scope.writable(),
                    () -> {
                        lock.take(subject);
                        files.keep(subject, scope.account().value(), WordFile.MEDIA_TYPE, content);
                        return subject;
                    });
        }
        return refusal;
    }

    /** The file that waits; its proposals rest on the records of the period it tells of. */
    public Optional<TemplateReading> reading(Scope scope, Subject subject) {
        return transactions
                .read(scope.writable(), () -> files.waiting(subject))
                .flatMap(waiting ->
                        EarlierReport.read(waiting.content())
                                .map(report -> reading(scope, subject, waiting, report)));
    }

    private TemplateReading reading(
            Scope scope, Subject subject, TemplateFiles.Waiting waiting, EarlierReport report) {
        Period about =
                report.about()
                        .filter(period -> period.from().isBefore(subject.period().from()))
                        .orElse(subject.period().sameBefore());
        Map<String, BigDecimal> known =
                reporting.values(scope, subject.unit().code(), about).lines().stream()
                        .filter(line -> line.value().isPresent())
                        .collect(
                                Collectors.toMap(
                                        line -> line.indicator().code(), TemplateDesk::value));
        return new TemplateReading(waiting, report, about, known, proposals.of(report, known));
    }

    private static BigDecimal value(ReportLine line) {
        return line.value().orElseThrow();
    }

    public void discard(Scope scope, Subject subject) {
        transactions.write(
                scope.writable(),
                () -> {
                    lock.take(subject);
                    files.discard(subject);
                    return subject;
                });
    }

    /**
     * Takes the wording and the confirmed figures.
     *
     * @param codes for each row of the reading the confirmed code; empty where it is not used
     */
    public UUID confirm(
            Scope scope,
            Subject subject,
            TemplateReading reading,
            Period about,
            List<Optional<String>> codes) {
        Marking marking = new Marking(about, PeriodTitles.title(texts, about));
        return transactions.write(
                scope.writable(),
                () -> {
                    lock.take(subject);
                    if (files.waiting(subject)
                            .filter(file -> file.id().equals(reading.waiting().id()))
                            .isEmpty()) {
                        throw new NotFound();
                    }
                    UUID act = acts.begin(scope, "report.template");
                    earlier.take(
                            act, subject, about, reading.waiting().file(), reading.values(codes));
                    manuscripts.word(
                            act,
                            subject,
                            reading.wording(codes, marking, sentences),
                            texts.get("reports.template.withdrawn"));
                    manuscripts.write(act, subject, starts(subject, reading, marking));
                    files.confirm(reading.waiting().id(), act);
                    return act;
                });
    }

    /** Only what is still empty gets a text to start from. */
    private List<Manuscripts.NewEntry> starts(
            Subject subject, TemplateReading reading, Marking marking) {
        Manuscript standing = manuscripts.read(subject, true);
        return reading.report().texts().entrySet().stream()
                .filter(text ->
                        standing.entry(text.getKey().word())
                                .filter(Manuscript.Entry::isWritten)
                                .isEmpty())
                .map(text ->
                        new Manuscripts.NewEntry(
                                text.getKey().word(), marking.period(text.getValue()), false, true))
                .toList();
    }
}
