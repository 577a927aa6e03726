package vn.caunoi.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A named administrative paper (report, plan, programme, notice) with the parts Decree
 * 30/2020/NĐ-CP asks for, before it becomes a Word file.
 *
 * @param symbol what follows the number's stroke, "BC-MTTQ-BTT"; "" for a paper without a number
 * @param number empty until the paper is entered in the register of outgoing papers
 * @param place where it is issued, "Tân Lập"
 * @param date day of issue
 * @param type name of the type, "Báo cáo"; printed in capitals; "" for a letter (công văn)
 * @param subject what it is about ("trích yếu"); its line breaks are kept
 * @param recipients without dashes and stops; the line for the archive is added when missing
 * @param annex figures on landscape pages of their own
 */
public record AdministrativePaper(
        Issuer issuer,
        String symbol,
        Optional<Integer> number,
        String place,
        LocalDate date,
        String type,
        String subject,
        List<Part> parts,
        Signature signature,
        List<String> recipients,
        Optional<AnnexTable> annex) {
    /** Công văn: without the name of its type; what it is about stands below its number. */
    boolean isLetter() {
        return type.isBlank();
    }

    public AdministrativePaper {
        parts = List.copyOf(parts);
        recipients = List.copyOf(recipients);
    }
}
