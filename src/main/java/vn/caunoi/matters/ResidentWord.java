package vn.caunoi.matters;

import java.util.List;
import java.util.Optional;
import vn.caunoi.organization.UnitId;

/**
 * What a resident says on a public page.
 *
 * @param area where it is about; empty for the whole commune
 * @param toHead whether the committee of the area reads it; otherwise nobody of the area does
 * @param text in Unicode NFC, not empty
 * @param sender who wants to be told; empty for who gave no name
 * @param pictures JPEG files without metadata
 * @param sheet the number of the form: sent twice, it is written down once
 */
public record ResidentWord(
        UnitId commune,
        Optional<UnitId> area,
        boolean toHead,
        String text,
        Optional<Sender> sender,
        List<byte[]> pictures,
        Optional<String> sheet) {
    public ResidentWord {
        pictures = List.copyOf(pictures);
    }

    /**
     * Who wants to be told; its printed form shows nothing of it.
     *
     * @param wish one of {@link ResidentMatters#wishes}, or "" when he does not mind
     */
    public record Sender(String name, Optional<String> phone, Optional<String> email, String wish) {
        @Override
        public String toString() {
            return "Sender[not shown]";
        }
    }

    @Override
    public String toString() {
        return "ResidentWord[not shown]";
    }
}
