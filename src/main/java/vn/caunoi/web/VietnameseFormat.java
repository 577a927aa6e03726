package vn.caunoi.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * Numbers, money and dates as the people of Viet Nam's offices write them; in English on English
 * pages.
 */
public final class VietnameseFormat {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH_DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final Texts.Reader texts;

    /** Formats in the language of these texts. */
    public VietnameseFormat(Texts.Reader texts) {
        this.texts = texts;
    }

    /** 1.483. */
    public String integer(long number) {
        return format("#,##0", BigDecimal.valueOf(number));
    }

    /** 102,5: two decimals at most, rounded half up. */
    public String decimal(BigDecimal number) {
        return format("#,##0.##", number);
    }

    /** 102,5 % for the number 102.5; the space does not break. */
    public String percent(BigDecimal number) {
        return texts.get("web.format.percent", decimal(number));
    }

    /** 102.000.000 đồng, to the last đồng. */
    public String money(long dong) {
        return texts.get("web.format.dong", integer(dong));
    }

    /**
     * As people say it: 102,5 triệu đồng (one decimal), 1,2 tỷ đồng (two), rounded half up; exact
     * below one million.
     */
    public String spokenMoney(long dong) {
        var millions = rounded(dong, MILLION, 1);
        if (millions.abs().compareTo(BigDecimal.valueOf(1000)) >= 0) {
            return texts.get("web.format.billion", decimal(rounded(dong, BILLION, 2)));
        }
        return Math.abs(dong) < MILLION.longValueExact()
                ? money(dong)
                : texts.get("web.format.million", decimal(millions));
    }

    /** 18/01/2024. */
    public String date(LocalDate date) {
        return date.format(isEnglish() ? ENGLISH_DAY : DAY);
    }

    /**
     * ngày 05 tháng 01 năm 2024: in official papers days below 10 and the months 1 and 2 carry a
     * zero, so that nothing can be written before them; the other months do not.
     */
    public String officialDate(LocalDate date) {
        var month = date.getMonthValue();
        return texts.get(
                "web.format.official-date",
                "%02d".formatted(date.getDayOfMonth()),
                month <= 2 ? "0" + month : String.valueOf(month),
                String.valueOf(date.getYear()),
                date.getMonth().getDisplayName(TextStyle.FULL, texts.locale()));
    }

    private static BigDecimal rounded(long dong, BigDecimal unit, int decimals) {
        return BigDecimal.valueOf(dong).divide(unit, decimals, RoundingMode.HALF_UP);
    }

    private String format(String pattern, BigDecimal number) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(isEnglish() ? ',' : '.');
        symbols.setDecimalSeparator(isEnglish() ? '.' : ',');
        var format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    private boolean isEnglish() {
        return Texts.isEnglish(texts.locale());
    }
}
