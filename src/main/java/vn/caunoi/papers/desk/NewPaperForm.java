package vn.caunoi.papers.desk;

import java.util.List;
import java.util.Map;

/**
 * A paper as it was typed in.
 *
 * @param issuer code of the unit
 * @param before the last number of a book on paper; "" where there is none
 * @param sure whether the order of days was seen and is meant
 */
public record NewPaperForm(
        String issuer,
        String type,
        String subject,
        String day,
        String signatory,
        String recipients,
        String before,
        boolean sure) {

    static NewPaperForm of(Map<String, String> typed) {
        return new NewPaperForm(
                text(typed, "donvi"),
                text(typed, "loai"),
                text(typed, "trichyeu"),
                text(typed, "ngay"),
                text(typed, "chucvu"),
                typed.getOrDefault("noinhan", ""),
                text(typed, "sotruoc"),
                typed.containsKey("xacnhan"));
    }

    NewPaperForm with(String otherSignatory, String otherRecipients) {
        return new NewPaperForm(
                issuer, type, subject, day, otherSignatory, otherRecipients, before, sure);
    }

    List<String> recipientLines() {
        return recipients
                .lines()
                .map(line -> line.strip().replaceFirst("^-\\s*", "").replaceFirst("[;.]$", ""))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static String text(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "").strip();
    }
}
