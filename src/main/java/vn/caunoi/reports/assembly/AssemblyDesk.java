package vn.caunoi.reports.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.reports.assembly.Taking.Rival;
import vn.caunoi.reports.writing.Excerpt;
import vn.caunoi.reports.writing.Manuscript;
import vn.caunoi.reports.writing.Script;
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

    /**
     * Takes the passages of these units.
     *
     * @param seen by unit code the number of the report that the page had shown
     */
    public Taking take(AssemblyPlace place, Map<String, Integer> seen) {
        return transactions.write(
                place.scope().writable(),
                () -> {
                    lock.take(place.subject());
                    Lower lower = lowerReports.of(place.scope(), place.subject());
                    Manuscript manuscript = manuscripts.read(place.subject(), true);
                    List<Rival> rivals = new ArrayList<>();
                    List<LowerReport> wanted = new ArrayList<>();
                    for (var one : seen.entrySet()) {
                        LowerReport report =
                                lower.of(one.getKey())
                                        .filter(found -> found.passage(place.section()).isPresent())
                                        .orElseThrow(NotFound::new);
                        otherSource(place, report, one.getValue())
                                .or(() -> otherHand(place, report, manuscript))
                                .ifPresentOrElse(rivals::add, () -> wanted.add(report));
                    }
                    return rivals.isEmpty()
                            ? taken(place, wanted, manuscript)
                            : new Taking.Overtaken(rivals);
                });
    }

    /** Takes all that nobody took yet, as it stands now. */
    public Taking takeAll(AssemblyPlace place) {
        return transactions.write(
                place.scope().writable(),
                () -> {
                    lock.take(place.subject());
                    return taken(
                            place,
                            lowerReports.of(place.scope(), place.subject()).with(place.section()),
                            manuscripts.read(place.subject(), true));
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

    public Taking decide(AssemblyPlace place, Decision decision) {
        return transactions.write(
                place.scope().writable(),
                () -> {
                    lock.take(place.subject());
                    LowerReport report =
                            lowerReports
                                    .of(place.scope(), place.subject())
                                    .of(decision.code())
                                    .orElseThrow(NotFound::new);
                    Manuscript.Entry entry =
                            manuscripts
                                    .entry(place.subject(), place.key(report.unit()))
                                    .orElseThrow(NotFound::new);
                    Optional<Rival> rival =
                            entry.version() == decision.version()
                                    ? otherSource(place, report, decision.number())
                                    : Optional.of(
                                            new Rival(
                                                    report.unit().name(),
                                                    entry.text(),
                                                    place.words(report)));
                    return rival.<Taking>map(one -> new Taking.Overtaken(List.of(one)))
                            .orElseGet(() -> written(place, List.of(report), decision.replace()));
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
    private Optional<Rival> otherSource(AssemblyPlace place, LowerReport report, int seen) {
        if (report.source().number() == seen) {
            return Optional.empty();
        }
        String was = lowerReports.earlier(place, report, seen);
        String is = place.words(report);
        return was.equals(is)
                ? Optional.empty()
                : Optional.of(new Rival(report.unit().name(), is, was));
    }

    /** Somebody else took it and went on writing. */
    private static Optional<Rival> otherHand(
            AssemblyPlace place, LowerReport report, Manuscript manuscript) {
        return standing(place, report, manuscript)
                .filter(entry -> !entry.text().equals(place.words(report)))
                .map(entry -> new Rival(report.unit().name(), entry.text(), place.words(report)));
    }

    private static Optional<Manuscript.Entry> standing(
            AssemblyPlace place, LowerReport report, Manuscript manuscript) {
        return manuscript.entry(place.key(report.unit())).filter(Manuscript.Entry::isWritten);
    }

    private Taking taken(AssemblyPlace place, List<LowerReport> wanted, Manuscript manuscript) {
        List<LowerReport> missing =
                wanted.stream()
                        .filter(report -> standing(place, report, manuscript).isEmpty())
                        .toList();
        return missing.isEmpty()
                ? new Taking.Taken(0, Optional.empty())
                : written(place, missing, true);
    }

    private Taking written(AssemblyPlace place, List<LowerReport> reports, boolean withWords) {
        UUID act = acts.begin(place.scope(), "report.assembly");
        if (withWords) {
            manuscripts.write(
                    act,
                    place.subject(),
                    reports.stream()
                            .map(report ->
                                    new NewEntry(
                                            place.key(report.unit()),
                                            place.words(report),
                                            false,
                                            false))
                            .toList());
        }
        excerpts.write(
                act,
                place.subject(),
                reports.stream()
                        .map(report ->
                                new Excerpt(
                                        place.key(report.unit()),
                                        report.position(),
                                        report.source(),
                                        place.words(report)))
                        .toList());
        return new Taking.Taken(reports.size(), Optional.of(act));
    }
}
