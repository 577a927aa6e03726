package vn.caunoi.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.Unit;
import vn.caunoi.papers.AnnexColumn;
import vn.caunoi.papers.AnnexRow;
import vn.caunoi.papers.AnnexTable;
import vn.caunoi.reports.writing.FrozenFigure;
import vn.caunoi.web.Texts;

/**
 * The table of figures behind a report: one row per indicator, a column per unit below, total,
 * plan, percent, year before.
 */
@Component
class ReportAnnex {
    private final Texts.Reader texts;

    ReportAnnex(Texts texts) {
        this.texts = texts.in(Texts.VIETNAMESE);
    }

    AnnexTable of(Reporting.Annex annex) {
        List<AnnexColumn> columns = new ArrayList<>();
        annex.below().forEach(unit -> columns.add(new AnnexColumn(unit.name(), false)));
        columns.addAll(ownColumns());
        Report report = annex.report();
        return new AnnexTable(
                texts.get("reports.annex.title"),
                subtitle(report.unit(), report.period()),
                columns,
                report.lines().stream()
                        .filter(ReportAnnex::isKnown)
                        .map(line -> row(line, annex))
                        .toList());
    }

    /** The figures of a report that was sent. */
    AnnexTable of(Unit unit, Period period, List<FrozenFigure> figures) {
        return new AnnexTable(
                texts.get("reports.annex.title"),
                subtitle(unit, period),
                ownColumns(),
                figures.stream().map(ReportAnnex::row).toList());
    }

    private String subtitle(Unit unit, Period period) {
        return unit.name() + ", " + PeriodTitles.title(texts, period);
    }

    private List<AnnexColumn> ownColumns() {
        return List.of(
                new AnnexColumn(texts.get("reports.column.total"), false),
                new AnnexColumn(texts.get("reports.column.plan"), false),
                new AnnexColumn(texts.get("reports.column.percent"), true),
                new AnnexColumn(texts.get("reports.column.before"), false));
    }

    private static AnnexRow row(FrozenFigure figure) {
        return new AnnexRow(
                figure.code(),
                figure.name(),
                figure.measure(),
                Optional.of(figure.programme()),
                List.of(figure.value(), figure.plan(), figure.planPercent(), figure.before()));
    }

    private static boolean isKnown(ReportLine line) {
        return line.value().isPresent() || line.plan().isPresent() || line.before().isPresent();
    }

    private static AnnexRow row(ReportLine line, Reporting.Annex annex) {
        List<Optional<BigDecimal>> values = new ArrayList<>();
        for (Unit unit : annex.below()) {
            values.add(
                    Optional.ofNullable(annex.values().get(unit.id()))
                            .flatMap(own ->
                                    own.getOrDefault(line.indicator().code(), Optional.empty()))
                            .map(line.indicator()::toShow));
        }
        values.add(line.value().map(line.indicator()::toShow));
        values.add(line.plan());
        values.add(line.planPercent());
        values.add(line.before().map(line.indicator()::toShow));
        return new AnnexRow(
                line.indicator().code(),
                line.indicator().nameVi(),
                line.indicator().unit(),
                Optional.of(line.indicator().programme()),
                values);
    }
}
