package vn.caunoi.matters.desk;

import java.time.LocalDate;
import java.util.Optional;
import vn.caunoi.matters.store.Wish;
import vn.caunoi.organization.UnitId;
import vn.caunoi.people.PersonDetails;

/**
 * Something that is to be written down.
 *
 * @param area where it is about; empty for the whole commune
 * @param toHead whether it goes to the committee of the area; otherwise straight to the ward, where
 *     nobody of the area sees it
 * @param channel code word of the way it came in
 * @param text in Unicode NFC, not empty
 * @param sender who wants to be told; empty for who gave no name
 */
public record NewMatter(
        UnitId commune,
        Optional<UnitId> area,
        boolean toHead,
        LocalDate raisedOn,
        String channel,
        String text,
        Optional<PersonDetails> sender,
        Wish wants) {
    public NewMatter {
        if (text.isBlank()) {
            throw new IllegalArgumentException("Nothing was said");
        }
        if (toHead && area.isEmpty()) {
            throw new IllegalArgumentException("A head without an area");
        }
    }
}
