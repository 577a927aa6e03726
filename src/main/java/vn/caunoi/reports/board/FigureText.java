package vn.caunoi.reports.board;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.web.Texts;

/**
 * Figures as they stand in a form: 1.483 and 102,5 on Vietnamese pages, 1,483 and 102.5 on English
 * ones. What is written here reads back as the same number.
 */
public final class FigureText {
    private static final Pattern NEGATIVE = Pattern.compile("[-\u2212\u2013]\\s?\\d.*");
    private static final Pattern MEASURE = Pattern.compile("(?iu)\\s*(?:%|đồng|đ)$");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u202f]+");
    private static final int MOST_DIGITS = 15;

    /** What is weighed, measured or averaged; all else is counted in whole numbers. */
    private static final Set<String> WITH_DECIMALS = Set.of("%", "m2", "m", "kg", "điểm", "ngày");

    private final DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    private final Pattern number;

    public FigureText(Texts.Reader texts) {
        boolean english = texts.locale().getLanguage().equals(Texts.ENGLISH.getLanguage());
        symbols.setGroupingSeparator(english ? ',' : '.');
        symbols.setDecimalSeparator(english ? '.' : ',');
        String group = "[" + symbols.getGroupingSeparator() + " ]";
        this.number =
                Pattern.compile(
                        "(\\d+|[1-9]\\d{0,2}(?:"
                                + group
                                + "\\d{3})+)(?:["
                                + symbols.getDecimalSeparator()
                                + "](\\d{1,4}))?");
    }

    /** What somebody typed. */
    public sealed interface Reading {
        /** A number; empty means that the figure is not known, never nought. */
        record Number(Optional<BigDecimal> value) implements Reading {}

        /** It cannot be taken; the key of the sentence that says why. */
        record Wrong(String key) implements Reading {}
    }

    /** With all its decimals, so that nothing changes by being shown. */
    public String write(BigDecimal value) {
        return new DecimalFormat("#,##0.####", symbols).format(value);
    }

    public Reading read(String typed, Indicator indicator) {
        String text =
                MEASURE.matcher(SPACES.matcher(typed).replaceAll(" ").strip()).replaceFirst("");
        if (text.isEmpty()) {
            return new Reading.Number(Optional.empty());
        }
        if (NEGATIVE.matcher(text).matches()) {
            return new Reading.Wrong("figures.wrong.negative");
        }
        Matcher found = number.matcher(text);
        if (!found.matches()) {
            return new Reading.Wrong("figures.wrong.unreadable");
        }
        String whole = found.group(1).replaceAll("\\D", "");
        String decimals = Optional.ofNullable(found.group(2)).orElse("0");
        if (whole.length() > MOST_DIGITS) {
            return new Reading.Wrong("figures.wrong.too-big");
        }
        BigDecimal value = new BigDecimal(whole + "." + decimals).stripTrailingZeros();
        return value.scale() > 0 && !mayHaveDecimals(indicator)
                ? new Reading.Wrong("figures.wrong.whole")
                : new Reading.Number(Optional.of(value.setScale(Math.max(0, value.scale()))));
    }

    private static boolean mayHaveDecimals(Indicator indicator) {
        return indicator.isRatio() || WITH_DECIMALS.contains(indicator.unit());
    }
}
