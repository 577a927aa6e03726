package vn.caunoi.papers;

/**
 * A column of figures in an annex.
 *
 * @param caption "Tổng", "Kế hoạch", "KDC 1"
 * @param percent figures are hundredths of a whole: 102.5 is printed as 102,5%; a workbook keeps
 *     the number 102.5 and puts the sign into the caption
 */
public record AnnexColumn(String caption, boolean percent) {}
