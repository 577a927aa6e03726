package vn.caunoi.reports.indicators;

/**
 * A configured form, or one of its versions, in words.
 *
 * @param asked who fills it in, for which kind of period
 */
public record SheetLine(
        String code,
        String name,
        String nameEn,
        String asked,
        String indicators,
        String days,
        String written,
        String href) {}
