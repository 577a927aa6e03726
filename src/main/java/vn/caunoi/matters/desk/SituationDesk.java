package vn.caunoi.matters.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Role;
import vn.caunoi.access.Scope;
import vn.caunoi.access.VisibleUnits;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.matters.model.SituationHeading;
import vn.caunoi.matters.store.SituationCounts;
import vn.caunoi.matters.store.SituationReports;
import vn.caunoi.matters.store.SituationReports.Issued;
import vn.caunoi.matters.store.SituationTexts;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.papers.CheckedFile;
import vn.caunoi.papers.NewPaper;
import vn.caunoi.papers.PaperRegister;
import vn.caunoi.papers.PaperType;
import vn.caunoi.papers.Signatory;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.StoredFiles;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Refusal;

/**
 * The report on the people's situation: its figures count themselves, its words are the writer's.
 * The head writes for the cell and the ward, the officer for the Party committee and the level
 * above; who signs issues it, and what was issued never changes.
 */
@Component
public class SituationDesk {
    private static final Set<PeriodKind> KINDS =
            EnumSet.of(PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF_YEAR);
    private static final int LATEST = 50;

    private final VisibleUnits visible;
    private final Accounts accounts;
    private final ScopedTransactions transactions;
    private final Acts acts;
    private final SituationCounts counts;
    private final SituationTexts texts;
    private final SituationReports reports;
    private final SituationPapers papers;
    private final LetterTexts letters;
    private final PaperRegister register;
    private final StoredFiles files;
    private final Clock clock;

    SituationDesk(
            VisibleUnits visible,
            Accounts accounts,
            ScopedTransactions transactions,
            Acts acts,
            SituationCounts counts,
            SituationTexts texts,
            SituationReports reports,
            SituationPapers papers,
            LetterTexts letters,
            PaperRegister register,
            StoredFiles files,
            Clock clock) {
        this.visible = visible;
        this.accounts = accounts;
        this.transactions = transactions;
        this.acts = acts;
        this.counts = counts;
        this.texts = texts;
        this.reports = reports;
        this.papers = papers;
        this.letters = letters;
        this.register = register;
        this.files = files;
        this.clock = clock;
    }

    /** What became of the wish to save. */
    public sealed interface Saved {
        /**
         * It stands.
         *
         * @param act empty when it stood there already
         */
        record Done(Optional<UUID> act) implements Saved {}

        /** Somebody else wrote under one of these headings first; nothing was kept. */
        record Overtaken(Situation present, Set<SituationHeading> where) implements Saved {}
    }

    /**
     * What was typed under a heading.
     *
     * @param seen the version the writer had before him
     */
    public record Typed(String text, int seen) {}

    /** Which periods a report can be for. */
    public static boolean isReported(Period period) {
        return KINDS.contains(period.kind());
    }

    /** The report of an area or a ward; for others, and for who may not read it, not found. */
    public Situation find(Scope scope, String unit, String period) {
        Situation.Subject subject = subject(scope, unit, period);
        return transactions.read(scope.readable(), () -> present(scope, subject));
    }

    private Situation.Subject subject(Scope scope, String code, String typed) {
        Period period =
                Period.parse(typed).filter(SituationDesk::isReported).orElseThrow(NotFound::new);
        Unit unit = visible.readable(scope, code);
        if (unit.level() != UnitLevel.COMMUNE && unit.level() != UnitLevel.RESIDENTIAL_AREA) {
            throw new NotFound();
        }
        return new Situation.Subject(unit, visible.commune(unit), period);
    }

    private Situation present(Scope scope, Situation.Subject subject) {
        UnitId unit = subject.unit().id();
        Optional<Issued> issued = reports.find(unit, subject.period());
        LocalDate today = LocalDate.now(clock);
        return new Situation(
                subject,
                issued.map(Issued::figures)
                        .orElseGet(() ->
                                counts.of(
                                        subject.commune(), unit, subject.period().range(), today)),
                issued.map(SituationDesk::kept).orElseGet(() -> texts.of(unit, subject.period())),
                issued,
                issued.isEmpty() && scope.mayWrite(subject.commune(), unit),
                issued.isEmpty()
                        && !subject.period().from().isAfter(today)
                        && signatory(scope, subject).isPresent(),
                scope.mayExport(subject.commune(), unit));
    }

    private static Map<SituationHeading, SituationTexts.Words> kept(Issued issued) {
        Map<SituationHeading, SituationTexts.Words> words = new EnumMap<>(SituationHeading.class);
        issued.texts()
                .forEach((heading, text) ->
                        SituationHeading.of(heading)
                                .ifPresent(known ->
                                        words.put(known, new SituationTexts.Words(text, 0))));
        return words;
    }

    /** Whose signature it gets: of the ward's Standing Committee, of the committee's own head. */
    private Optional<Signatory> signatory(Scope scope, Situation.Subject subject) {
        LocalDate today = LocalDate.now(clock);
        if (subject.unit().level() == UnitLevel.COMMUNE) {
            return scope.mayApprove(subject.commune(), subject.unit().id())
                    ? Optional.of(papers.ofWard(scope, today))
                    : Optional.empty();
        }
        Set<Role> roles =
                accounts.posts(scope.account(), today).stream()
                        .filter(post -> post.unit().equals(subject.unit().id()))
                        .map(post -> post.role())
                        .collect(Collectors.toSet());
        return roles.contains(Role.HEAD)
                ? Optional.of(Signatory.HEAD)
                : Optional.of(Signatory.DEPUTY_HEAD).filter(_ -> roles.contains(Role.DEPUTY_HEAD));
    }

    /** Whether a text holds a number that leads to a person. */
    public boolean leadsToSomebody(String text) {
        return !letters.struck(text).equals(text);
    }

    /** Saves what was typed under some headings, all or nothing. */
    public Saved save(Scope scope, Situation.Subject subject, Map<SituationHeading, Typed> typed) {
        return transactions.write(
                scope.writable(),
                () -> {
                    texts.lock(subject.unit().id(), subject.period());
                    Situation present = present(scope, subject);
                    if (!present.writes()) {
                        throw present.issued().isPresent()
                                ? new Refusal("matters.situation.refused.issued")
                                : new NotFound();
                    }
                    return save(scope, present, typed);
                });
    }

    private Saved save(Scope scope, Situation present, Map<SituationHeading, Typed> typed) {
        Map<SituationHeading, String> changed = new EnumMap<>(SituationHeading.class);
        Set<SituationHeading> overtaken = EnumSet.noneOf(SituationHeading.class);
        typed.forEach((heading, words) -> {
            SituationTexts.Words standing = present.under(heading);
            if (standing.text().equals(words.text())) {
                return;
            }
            changed.put(heading, words.text());
            if (standing.version() != words.seen()) {
                overtaken.add(heading);
            }
        });
        if (!overtaken.isEmpty()) {
            return new Saved.Overtaken(present, overtaken);
        }
        if (changed.isEmpty()) {
            return new Saved.Done(Optional.empty());
        }
        UUID act = acts.begin(scope, "matters.situation");
        Situation.Subject subject = present.subject();
        texts.write(act, subject.commune(), subject.unit().id(), subject.period(), changed);
        return new Saved.Done(Optional.of(act));
    }

    /**
     * Signs and issues it under the next number; nobody takes that back.
     *
     * @param stamp what the signer had before him
     * @return the number; empty when somebody changed or issued it meanwhile
     */
    public Optional<String> issue(Scope scope, Situation.Subject subject, String stamp) {
        return transactions.write(
                scope.writable().and(scope.approvable()),
                () -> {
                    texts.lock(subject.unit().id(), subject.period());
                    Situation present = present(scope, subject);
                    if (present.issued().isPresent() || !present.stamp().equals(stamp)) {
                        return Optional.empty();
                    }
                    Signatory signatory =
                            signatory(scope, subject)
                                    .filter(_ -> present.signs())
                                    .orElseThrow(NotFound::new);
                    return Optional.of(issue(scope, present, signatory));
                });
    }

    private String issue(Scope scope, Situation present, Signatory signatory) {
        LocalDate today = LocalDate.now(clock);
        Situation.Subject subject = present.subject();
        UnitId unit = subject.unit().id();
        NewPaper entry =
                new NewPaper(
                        subject.commune(),
                        unit,
                        PaperType.REPORT.word(),
                        papers.symbol(subject.unit(), today),
                        papers.about(subject),
                        today,
                        Optional.empty());
        PaperRegister.Issued issued =
                register.issue(
                        entry,
                        new PaperRegister.Dispatch(
                                Optional.of(signatory), papers.recipients(subject, today)));
        String number = entry.numbered(issued.number());
        byte[] word =
                papers.word(
                        new SituationPapers.Sheet(
                                present, today, Optional.of(issued.number()), signatory),
                        scope);
        reports.add(
                subject.commune(),
                new Issued(
                        unit,
                        subject.period(),
                        today,
                        scope.account().value(),
                        issued.id(),
                        number,
                        present.figures(),
                        words(present),
                        files.keep(
                                subject.commune().value(),
                                unit.value(),
                                CheckedFile.Kind.DOCX.mediaType(),
                                word)));
        return number;
    }

    private static Map<String, String> words(Situation present) {
        return present.words().entrySet().stream()
                .collect(
                        Collectors.toMap(
                                entry -> entry.getKey().word(), entry -> entry.getValue().text()));
    }

    /** The Word file: as it was issued, or as it would leave today. */
    public byte[] file(Scope scope, String unit, String period) {
        Situation.Subject subject = subject(scope, unit, period);
        return transactions.read(
                scope.readable(),
                () -> {
                    Situation present = present(scope, subject);
                    if (!present.exports()) {
                        throw new NotFound();
                    }
                    return present.issued()
                            .flatMap(issued -> files.find(issued.file()))
                            .map(StoredFiles.StoredFile::content)
                            .orElseGet(() -> draft(scope, present));
                });
    }

    private byte[] draft(Scope scope, Situation present) {
        Signatory usual =
                present.subject().unit().level() == UnitLevel.COMMUNE
                        ? Signatory.CHAIR
                        : Signatory.HEAD;
        return papers.word(
                new SituationPapers.Sheet(present, LocalDate.now(clock), Optional.empty(), usual),
                scope);
    }

    /** What was issued within a commune, as far as who asks may read. */
    public List<Issued> issued(Scope scope, UnitId commune) {
        return transactions.read(scope.readable(), () -> reports.of(commune, LATEST));
    }

    /** Periods for which a unit has words already. */
    public Set<String> begun(Scope scope, UnitId unit) {
        return transactions.read(scope.readable(), () -> Set.copyOf(texts.begun(unit)));
    }
}
