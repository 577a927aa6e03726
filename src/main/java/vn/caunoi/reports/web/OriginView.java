package vn.caunoi.reports.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.reports.Explanation;
import vn.caunoi.reports.Explanation.TypedEntry;
import vn.caunoi.reports.PeriodTitles;
import vn.caunoi.reports.spi.Entry;
import vn.caunoi.reports.web.ReportView.LineView;
import vn.caunoi.web.NavItem;
import vn.caunoi.web.PageFrame;

/** Where a figure comes from, as its page shows it. */
public record OriginView(
        String reportPath,
        String unit,
        String period,
        LineView line,
        String formula,
        Optional<String> partOf,
        List<LineView> parts,
        List<EntryView> entries,
        List<TypedView> typed,
        List<BelowView> below,
        List<NavItem> above) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** A record behind the figure. */
    public record EntryView(
            String day,
            String kind,
            String key,
            String places,
            String title,
            String amount,
            String page) {}

    /** What a unit below says; the value is empty when it is not known. */
    public record BelowView(String unit, String page, String value) {}

    /** A typed figure behind it. */
    public record TypedView(String unit, String period, String value, String day, String account) {}

    static OriginView of(Explanation explanation, Units units, PageFrame frame) {
        return new OriginView(
                "/bao-cao/" + explanation.unit().code() + "/" + explanation.period().code(),
                explanation.unit().name(),
                PeriodTitles.title(frame.texts(), explanation.period()),
                LineView.of(explanation.line(), frame.format()),
                explanation.line().indicator().formulaVi(),
                explanation.line().indicator().partOf(),
                explanation.parts().stream()
                        .map(part -> LineView.of(part, frame.format()))
                        .toList(),
                explanation.entries().stream().map(entry -> entry(entry, units, frame)).toList(),
                explanation.typed().stream().map(typed -> typed(typed, units, frame)).toList(),
                explanation.below().stream()
                        .map(below ->
                                new BelowView(
                                        below.unit().name(),
                                        page(explanation, below.unit()),
                                        below.value()
                                                .map(value -> frame.format().decimal(value))
                                                .orElse("")))
                        .toList(),
                explanation.above().stream()
                        .map(upper -> new NavItem(upper.name(), page(explanation, upper), false))
                        .toList());
    }

    /** The same figure of another unit. */
    private static String page(Explanation explanation, Unit unit) {
        return String.join(
                "/",
                "/bao-cao",
                unit.code(),
                explanation.period().code(),
                explanation.line().indicator().code());
    }

    private static EntryView entry(Entry entry, Units units, PageFrame frame) {
        return new EntryView(
                frame.format().date(entry.day()),
                frame.text("vocabulary." + entry.kind()),
                entry.key(),
                entry.units().stream()
                        .map(unit -> name(unit, entry.day(), units))
                        .collect(Collectors.joining(", ")),
                title(entry, frame),
                frame.format().decimal(entry.amount()),
                entry.page().orElse(""));
    }

    /** A title is what a keeper wrote, or a word of the vocabulary. */
    private static String title(Entry entry, PageFrame frame) {
        return entry.title()
                .map(title ->
                        title.startsWith("concurrent_post.") && !title.contains("|")
                                ? frame.text("vocabulary." + title)
                                : title)
                .orElse("");
    }

    private static TypedView typed(TypedEntry typed, Units units, PageFrame frame) {
        return new TypedView(
                name(typed.unit(), typed.period().lastDay(), units),
                PeriodTitles.title(frame.texts(), typed.period()),
                frame.format().decimal(typed.value()),
                frame.format().date(typed.at().atZoneSameInstant(ZONE).toLocalDate()),
                typed.account().orElseGet(() -> frame.text("reports.origin.at-command-line")));
    }

    private static String name(UnitId unit, LocalDate day, Units units) {
        return units.version(unit, day).map(Unit::name).orElse("");
    }
}
