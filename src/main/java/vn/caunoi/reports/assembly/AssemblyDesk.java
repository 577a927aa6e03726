package vn.caunoi.reports.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.reports.writing.Excerpt;
import vn.caunoi.reports.writing.Manuscript;
import vn.caunoi.reports.writing.Script;
import vn.caunoi.reports.writing.Section;
import vn.caunoi.reports.writing.Subject;
import vn.caunoi.reports.writing.store.Excerpts;
import vn.caunoi.reports.writing.store.Manuscripts;
import vn.caunoi.reports.writing.store.Manuscripts.NewEntry;
import vn.caunoi.reports.writing.store.ReportLock;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.NotFound;

/**
 * Takes words of units below into a draft, each with the report it comes from. Nothing that stands
 * is replaced by words its writer did not see.
 */
@Component
public class AssemblyDesk {
    private final LowerReports lowerReports;
    private final Manuscripts manuscripts;
    private final Excerpts excerpts;
    private final ReportLock lock;
    private final Acts acts;
    private final ScopedTransactions transactions;

    AssemblyDesk(
            LowerReports lowerReports,
            Manuscripts manuscripts,
            Excerpts excerpts,
            ReportLock lock,
            Acts acts,
            ScopedTransactions transactions) {
        this.lowerReports = lowerReports;
        this.manuscripts = manuscripts;
        this.excerpts = excerpts;
        this.lock = lock;
        this.acts = acts;
        this.transactions = transactions;
    }

    /** What became of it. */
    public sealed interface Outcome {
        /**
         * The words stand in the draft.
         *
         * @param act empty when there was nothing to do
         */
        record Taken(int passages, Optional<UUID> act) implements Outcome {}

        /** Something else stands there than the page had shown; nothing was taken. */
        record Overtaken(List<Rival> rivals) implements Outcome {
            public Overtaken {
                rivals = List.copyOf(rivals);
            }
        }
    }

    /**
     * What two people wanted, or what a unit wrote twice.
     *
     * @param standing what stands now; "" when nothing does
     * @param wanted what the page had shown
     */
    public record Rival(String unit, String standing, String wanted) {}

    /**
     * Takes the passages of these units.
     *
     * @param seen by unit code the number of the report that the page had shown
     */
    public Outcome take(Scope scope, Subject subject, Section section, Map<String, Integer> seen) {
        return transactions.write(
                scope.writable(),
                () -> {
                    lock.take(subject);
                    Lower lower = lowerReports.of(scope, subject);
                    Manuscript standing = manuscripts.read(subject, true);
                    List<Rival> rivals = new ArrayList<>();
                    List<LowerReport> wanted = new ArrayList<>();
                    for (var one : seen.entrySet()) {
                        LowerReport report = lower.of(one.getKey()).orElseThrow(NotFound::new);
                        rival(scope, subject, section, report, one.getValue())
                                .or(() -> rival(section, report, standing))
                                .ifPresentOrElse(rivals::add, () -> wanted.add(report));
                    }
                    return rivals.isEmpty()
                            ? taken(scope, subject, section, wanted, standing)
                            : new Outcome.Overtaken(rivals);
                });
    }

    /** Takes all that nobody took yet, as it stands now. */
    public Outcome takeAll(Scope scope, Subject subject, Section section) {
        return transactions.write(
                scope.writable(),
                () -> {
                    lock.take(subject);
                    Manuscript standing = manuscripts.read(subject, true);
                    List<LowerReport> wanted =
                            lowerReports.of(scope, subject).with(section).stream()
                                    .filter(report -> standing(section, report, standing).isEmpty())
                                    .toList();
                    return taken(scope, subject, section, wanted, standing);
                });
    }

    /**
     * What somebody decided about words whose source changed.
     *
     * @param code of the unit below
     * @param number of its report that the page had shown
     * @param version of the words in the draft that the page had shown
     * @param replace whether the new words shall stand; else those that stand are kept beside the
     *     new source
     */
    public record Decision(String code, int number, int version, boolean replace) {}

    public Outcome decide(Scope scope, Subject subject, Section section, Decision decision) {
        return transactions.write(
                scope.writable(),
                () -> {
                    lock.take(subject);
                    LowerReport report =
                            lowerReports
                                    .of(scope, subject)
                                    .of(decision.code())
                                    .orElseThrow(NotFound::new);
                    Manuscript.Entry entry =
                            manuscripts
                                    .entry(subject, Excerpt.key(section, report.unit().id()))
                                    .orElseThrow(NotFound::new);
                    String words = report.passage(section).orElse("");
                    if (entry.version() != decision.version()) {
                        return overtaken(new Rival(report.unit().name(), entry.text(), words));
                    }
                    return rival(scope, subject, section, report, decision.number())
                            .<Outcome>map(AssemblyDesk::overtaken)
                            .orElseGet(() ->
                                    written(
                                            scope,
                                            subject,
                                            section,
                                            List.of(report),
                                            decision.replace()
                                                    ? List.of(entry(entry.key(), words))
                                                    : List.of()));
                });
    }

    /** Whether the paper lists the reports of units below at its end. */
    public void listSources(Scope scope, Subject subject, boolean listed) {
        transactions.write(
                scope.writable(),
                () -> {
                    lock.take(subject);
                    manuscripts.write(
                            acts.begin(scope, "report.assembly.sources"),
                            subject,
                            List.of(new NewEntry(Script.SOURCES, "", !listed, false)));
                    return listed;
                });
    }

    /** The unit sent other words since the page was shown. */
    private Optional<Rival> rival(
            Scope scope, Subject subject, Section section, LowerReport report, int seen) {
        if (report.source().number() == seen) {
            return Optional.empty();
        }
        String was = lowerReports.earlier(scope, subject, section, report, seen);
        String is = report.passage(section).orElse("");
        return was.equals(is)
                ? Optional.empty()
                : Optional.of(new Rival(report.unit().name(), is, was));
    }

    /** Somebody else took it and went on writing. */
    private static Optional<Rival> rival(Section section, LowerReport report, Manuscript standing) {
        String words = report.passage(section).orElseThrow(NotFound::new);
        return standing(section, report, standing)
                .filter(entry -> !entry.text().equals(words))
                .map(entry -> new Rival(report.unit().name(), entry.text(), words));
    }

    private static Optional<Manuscript.Entry> standing(
            Section section, LowerReport report, Manuscript manuscript) {
        return manuscript
                .entry(Excerpt.key(section, report.unit().id()))
                .filter(Manuscript.Entry::isWritten);
    }

    private Outcome taken(
            Scope scope,
            Subject subject,
            Section section,
            List<LowerReport> wanted,
            Manuscript standing) {
        List<LowerReport> missing =
                wanted.stream()
                        .filter(report -> standing(section, report, standing).isEmpty())
                        .toList();
        return missing.isEmpty()
                ? new Outcome.Taken(0, Optional.empty())
                : written(
                        scope,
                        subject,
                        section,
                        missing,
                        missing.stream()
                                .map(report ->
                                        entry(
                                                Excerpt.key(section, report.unit().id()),
                                                report.passage(section).orElse("")))
                                .toList());
    }

    private Outcome written(
            Scope scope,
            Subject subject,
            Section section,
            List<LowerReport> sources,
            List<NewEntry> entries) {
        UUID act = acts.begin(scope, "report.assembly");
        manuscripts.write(act, subject, entries);
        excerpts.write(
                act,
                subject,
                sources.stream()
                        .map(report ->
                                new Excerpt(
                                        Excerpt.key(section, report.unit().id()),
                                        report.position(),
                                        report.source(),
                                        report.passage(section).orElse("")))
                        .toList());
        return new Outcome.Taken(sources.size(), Optional.of(act));
    }

    private static NewEntry entry(String key, String words) {
        return new NewEntry(key, words, false, false);
    }

    private static Outcome overtaken(Rival rival) {
        return new Outcome.Overtaken(List.of(rival));
    }
}
