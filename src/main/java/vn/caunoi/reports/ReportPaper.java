package vn.caunoi.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.papers.AdministrativePaper;
import vn.caunoi.papers.Issuer;
import vn.caunoi.papers.Signature;
import vn.caunoi.reports.writing.Passage;
import vn.caunoi.reports.writing.Submission;
import vn.caunoi.rules.Rule;
import vn.caunoi.rules.RuleBook;
import vn.caunoi.rules.RuleName;
import vn.caunoi.web.Texts;
import vn.caunoi.web.VietnameseFormat;

/**
 * A report as an administrative paper with the Front's own header: what the figures say is written,
 * what only people know is left as a place to write.
 */
@Component
public class ReportPaper {
    private final Units units;
    private final RuleBook rules;
    private final Clock clock;
    private final Texts.Reader texts;

    ReportPaper(Units units, RuleBook rules, Clock clock, Texts texts) {
        this.units = units;
        this.rules = rules;
        this.clock = clock;
        this.texts = texts.in(Texts.VIETNAMESE);
    }

    /**
     * How a report leaves the house.
     *
     * @param amendments how many times it was sent before
     */
    public record Issue(LocalDate day, int amendments) {}

    /** The report as it would leave the house today for the first time, without a number. */
    AdministrativePaper of(Report report, List<Passage> passages) {
        return of(report, passages, new Issue(LocalDate.now(clock), 0));
    }

    /** The same with the day and the word that it amends; its number comes from the register. */
    public AdministrativePaper of(Report report, List<Passage> passages, Issue issue) {
        Unit unit = report.unit();
        boolean area = unit.level().compareTo(UnitLevel.COMMUNE) > 0;
        return new AdministrativePaper(
                area ? committee(report) : standingCommittee(unit),
                area ? "" : symbol(issue.day()),
                Optional.empty(),
                place(report),
                issue.day(),
                texts.get("reports.paper.type"),
                subject(report, issue),
                Passage.parts(passages),
                area
                        ? signature("reports.paper.for-committee", "reports.paper.head")
                        : signature("reports.paper.for-standing-committee", "reports.paper.chair"),
                List.of(
                        texts.get("reports.paper.to-party"),
                        texts.get("reports.paper.to-above"),
                        texts.get("reports.paper.to-committees")),
                Optional.empty());
    }

    /** The paper with the number the register gave it. */
    public static AdministrativePaper numbered(AdministrativePaper paper, int number) {
        return new AdministrativePaper(
                paper.issuer(),
                paper.symbol(),
                Optional.of(number),
                paper.place(),
                paper.date(),
                paper.type(),
                paper.subject(),
                paper.parts(),
                paper.signature(),
                paper.recipients(),
                paper.annex());
    }

    /** The word in front of an amended report: which paper it stands for, and why. */
    public Passage amends(Submission before, String reason) {
        return new Passage(
                "",
                "",
                "",
                List.of(
                        texts.get(
                                "reports.paper.amends",
                                "%02d".formatted(before.paperNumber()) + "/" + before.symbol(),
                                new VietnameseFormat(texts).date(before.issuedOn()),
                                reason.strip())),
                "");
    }

    private String subject(Report report, Issue issue) {
        String subject =
                texts.get("reports.paper.subject", PeriodTitles.title(texts, report.period()));
        return issue.amendments() == 0
                ? subject
                : texts.get(
                        "reports.paper.amended-subject",
                        subject,
                        String.valueOf(issue.amendments()));
    }

    private Signature signature(String authorityKey, String postKey) {
        return new Signature(
                List.of(texts.get(authorityKey)), texts.get(postKey), Optional.empty());
    }

    private Issuer standingCommittee(Unit unit) {
        return new Issuer(
                List.of(texts.get("reports.paper.front"), capitals(unit.name())),
                List.of(texts.get("reports.paper.standing-committee")));
    }

    private Issuer committee(Report report) {
        return new Issuer(
                List.of(texts.get("reports.paper.front"), capitals(commune(report).name())),
                List.of(texts.get("reports.paper.committee"), capitals(report.unit().name())));
    }

    private Unit commune(Report report) {
        return units.ancestors(report.unit().id(), report.period().lastDay()).stream()
                .filter(above -> above.level() == UnitLevel.COMMUNE)
                .findFirst()
                .orElse(report.unit());
    }

    /** The name without its kind: Tân Lập, not Phường Tân Lập. */
    private String place(Report report) {
        Unit commune = report.unit().level() == UnitLevel.COMMUNE ? report.unit() : commune(report);
        String name = commune.name();
        boolean startsWithKind =
                name.toLowerCase(Locale.ROOT)
                        .startsWith(commune.kind().toLowerCase(Locale.ROOT) + " ");
        return startsWithKind ? name.substring(commune.kind().length() + 1) : name;
    }

    private String symbol(LocalDate today) {
        return rules.ruleOn(RuleName.DOCUMENT_SYMBOL_REPORT, today)
                .map(Rule::value)
                .orElse("BC-MTTQ-BTT");
    }

    private static String capitals(String name) {
        return name.toUpperCase(Locale.forLanguageTag("vi"));
    }
}
