package vn.caunoi.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Role;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Signers;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.papers.AdministrativePaper;
import vn.caunoi.papers.Issuer;
import vn.caunoi.papers.PaperRules;
import vn.caunoi.papers.PlaceOfIssue;
import vn.caunoi.papers.Signatory;
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
    private final PaperRules papers;
    private final Signers signers;
    private final Clock clock;
    private final Texts.Reader texts;

    ReportPaper(
            Units units,
            RuleBook rules,
            PaperRules papers,
            Signers signers,
            Clock clock,
            Texts texts) {
        this.units = units;
        this.rules = rules;
        this.papers = papers;
        this.signers = signers;
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
    AdministrativePaper of(Scope scope, Report report, List<Passage> passages) {
        return of(
                scope,
                report.unit(),
                report.period(),
                passages,
                new Issue(LocalDate.now(clock), 0));
    }

    /** The same with the day and the word that it amends; its number comes from the register. */
    public AdministrativePaper of(
            Scope scope, Unit unit, Period period, List<Passage> passages, Issue issue) {
        boolean area = unit.level().compareTo(UnitLevel.COMMUNE) > 0;
        Unit commune = unit.level() == UnitLevel.COMMUNE ? unit : commune(unit, period);
        return new AdministrativePaper(
                area ? committee(unit, commune) : Issuer.standingCommittee(unit),
                area ? "" : symbol(issue.day()),
                Optional.empty(),
                PlaceOfIssue.of(commune),
                issue.day(),
                texts.get("reports.paper.type"),
                subject(period, issue),
                Passage.parts(passages),
                area
                        ? signature(scope, Signatory.HEAD, Role.HEAD, unit, issue.day())
                        : signature(scope, Signatory.CHAIR, Role.CHAIR, unit, issue.day()),
                papers.recipients(unit, issue.day()),
                Optional.empty());
    }

    /** A report as it was sent. */
    AdministrativePaper sent(Scope scope, Unit unit, Period period, Submission sent) {
        return numbered(
                of(
                        scope,
                        unit,
                        period,
                        sent.texts(),
                        new Issue(sent.issuedOn(), sent.amendments())),
                sent.paperNumber());
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
                                ended(reason.strip()))),
                "");
    }

    /** A sentence ends with a stop. */
    private static String ended(String sentence) {
        return sentence.matches("(?s).*[.!?…]") ? sentence : sentence + ".";
    }

    private String subject(Period period, Issue issue) {
        String subject = texts.get("reports.paper.subject", PeriodTitles.title(texts, period));
        return issue.amendments() == 0
                ? subject
                : texts.get(
                        "reports.paper.amended-subject",
                        subject,
                        String.valueOf(issue.amendments()));
    }

    private Signature signature(
            Scope scope, Signatory signatory, Role role, Unit unit, LocalDate day) {
        return papers.signature(signatory, day, signers.name(scope, role, unit, day));
    }

    private Issuer committee(Unit area, Unit commune) {
        return new Issuer(
                List.of(texts.get("reports.paper.front"), capitals(commune.name())),
                List.of(texts.get("reports.paper.committee"), capitals(area.name())));
    }

    private Unit commune(Unit unit, Period period) {
        return units.ancestors(unit.id(), period.lastDay()).stream()
                .filter(above -> above.level() == UnitLevel.COMMUNE)
                .findFirst()
                .orElse(unit);
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
