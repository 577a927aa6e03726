package vn.caunoi.reports.writing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.caunoi.reports.PeriodTitles;
import vn.caunoi.reports.Report;
import vn.caunoi.reports.ReportLine;
import vn.caunoi.web.Texts;
import vn.caunoi.web.VietnameseFormat;

/** Fills the marks of a text with the figures of a report. */
public final class FigureWords {
    private static final String UNKNOWN = "…";

    private final Texts.Reader texts;
    private final VietnameseFormat format;

    public FigureWords(Texts texts) {
        this.texts = texts.in(Texts.VIETNAMESE);
        this.format = new VietnameseFormat(this.texts);
    }

    /**
     * A stretch of a finished text.
     *
     * @param code the indicator whose figure it is; empty for words
     */
    public record Filled(String text, Optional<String> code) {}

    public List<Filled> fill(MarkedText text, Report report) {
        List<Filled> filled = new ArrayList<>();
        for (MarkedText.Piece piece : text.pieces()) {
            filled.add(
                    switch (piece) {
                        case MarkedText.Piece.Words words ->
                                new Filled(words.text(), Optional.empty());
                        case MarkedText.Piece.Mark mark -> mark(mark, report, filled.isEmpty());
                    });
        }
        return filled;
    }

    /** The finished text alone. */
    public static String joined(List<Filled> filled) {
        return filled.stream().map(Filled::text).collect(Collectors.joining());
    }

    private Filled mark(MarkedText.Piece.Mark mark, Report report, boolean atTheStart) {
        return switch (mark.code()) {
            case MarkedText.PERIOD -> words(period(report, atTheStart));
            case MarkedText.YEAR -> words(String.valueOf(report.period().year()));
            default ->
                    report.line(mark.code())
                            .map(line -> new Filled(shown(line), Optional.of(mark.code())))
                            .orElseGet(() -> words(MarkedText.mark(mark.code())));
        };
    }

    private static Filled words(String text) {
        return new Filled(text, Optional.empty());
    }

    private String period(Report report, boolean atTheStart) {
        String title = PeriodTitles.title(texts, report.period());
        return atTheStart
                ? title
                : title.substring(0, 1).toLowerCase(texts.locale()) + title.substring(1);
    }

    private String shown(ReportLine line) {
        return line.value().map(value -> shown(line, value)).orElse(UNKNOWN);
    }

    private String shown(ReportLine line, BigDecimal exact) {
        BigDecimal value = line.indicator().toShow(exact);
        if (line.indicator().isMoney()) {
            return format.money(value.setScale(0, RoundingMode.HALF_UP).longValueExact());
        }
        return line.indicator().isPercent() ? format.percent(value) : format.decimal(value);
    }
}
