package vn.caunoi.campaigns;

import java.time.LocalDate;
import java.util.List;

/**
 * A result in words.
 *
 * @param figure with its measure; "" when there is none to tell
 * @param retractPath where a mistaken note is taken back
 * @param pictures where the pictures that show it are
 */
public record ResultLine(
        LocalDate day, String achieved, String figure, String retractPath, List<String> pictures) {
    public ResultLine {
        pictures = List.copyOf(pictures);
    }
}
