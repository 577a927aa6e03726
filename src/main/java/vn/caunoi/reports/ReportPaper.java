package vn.caunoi.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.papers.AdministrativePaper;
import vn.caunoi.papers.Issuer;
import vn.caunoi.papers.Part;
import vn.caunoi.papers.Signature;
import vn.caunoi.rules.Rule;
import vn.caunoi.rules.RuleBook;
import vn.caunoi.rules.RuleName;
import vn.caunoi.web.Texts;

/**
 * A report as an administrative paper with the Front's own header: what the figures say is written,
 * what only people know is left as a place to write.
 */
@Component
class ReportPaper {
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

    AdministrativePaper of(Report report) {
        Unit unit = report.unit();
        LocalDate today = LocalDate.now(clock);
        boolean area =
                unit.level() == UnitLevel.RESIDENTIAL_AREA
                        || unit.level() == UnitLevel.SELF_MANAGED_GROUP;
        return new AdministrativePaper(
                area ? committee(report) : standingCommittee(unit),
                area ? "" : symbol(today),
                Optional.empty(),
                place(report),
                today,
                texts.get("reports.paper.type"),
                texts.get("reports.paper.subject", PeriodTitles.title(texts, report.period())),
                parts(report),
                area
                        ? new Signature(
                                List.of(texts.get("reports.paper.for-committee")),
                                texts.get("reports.paper.head"),
                                Optional.empty())
                        : new Signature(
                                List.of(texts.get("reports.paper.for-standing-committee")),
                                texts.get("reports.paper.chair"),
                                Optional.empty()),
                List.of(
                        texts.get("reports.paper.to-party"),
                        texts.get("reports.paper.to-above"),
                        texts.get("reports.paper.to-committees")),
                Optional.empty());
    }

    private List<Part> parts(Report report) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Heading(1, texts.get("reports.part.situation")));
        parts.add(new Part.ToBeWritten(texts.get("reports.to-write.situation")));
        parts.add(new Part.Heading(1, texts.get("reports.part.results")));
        parts.addAll(new Sentences(texts).results(report));
        parts.add(new Part.Heading(1, texts.get("reports.part.assessment")));
        parts.add(new Part.ToBeWritten(texts.get("reports.to-write.assessment")));
        parts.add(new Part.Heading(1, texts.get("reports.part.directions")));
        parts.add(new Part.ToBeWritten(texts.get("reports.to-write.directions")));
        parts.add(new Part.Heading(1, texts.get("reports.part.proposals")));
        parts.add(new Part.ToBeWritten(texts.get("reports.to-write.proposals")));
        return parts;
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
