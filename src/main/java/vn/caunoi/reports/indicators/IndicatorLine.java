package vn.caunoi.reports.indicators;

/**
 * A configured indicator, or one of its versions, in words.
 *
 * @param origin how its value comes about
 * @param days from when until when it is asked
 * @param written by whom and when
 */
public record IndicatorLine(
        String code,
        String name,
        String nameEn,
        String unit,
        String programme,
        String origin,
        String days,
        String written,
        String href) {}
