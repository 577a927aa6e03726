package vn.caunoi.papers;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.caunoi.organization.UnitId;

/**
 * A paper that is to get its number.
 *
 * @param commune the commune in which its issuer lies
 * @param issuer who issues it: the commune itself or one of its areas
 * @param type word of a {@link PaperType}
 * @param symbol what follows the number; {@link PaperRules#symbol} knows it
 * @param subject what it is about; no name of a resident belongs here
 * @param issuedOn decides the year in which it is counted
 * @param file the paper itself in {@link vn.caunoi.storage.StoredFiles}
 */
public record NewPaper(
        UnitId commune,
        UnitId issuer,
        String type,
        String symbol,
        String subject,
        LocalDate issuedOn,
        Optional<UUID> file) {
    /** Number and symbol as people write them, "05/CV-MTTQ-BTT". */
    public String numbered(int number) {
        return Formalities.numberAndSymbol(number, symbol);
    }

    public NewPaper {
        if (PaperType.of(type).isEmpty()) {
            throw new IllegalArgumentException("No type of paper: " + type);
        }
    }
}
