package vn.caunoi.activities;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.caunoi.organization.UnitId;

/**
 * An activity as the public page tells of it.
 *
 * @param unit where it happened; of a joint one the unit that was asked for, else its first
 * @param kind code word, with its label under {@code vocabulary.activity_kind.}
 * @param text may be ""
 * @param pictures those with a standing consent only
 */
public record PublicActivity(
        UUID id,
        UnitId unit,
        LocalDate day,
        String kind,
        String title,
        String text,
        List<PublicPicture> pictures) {
    public PublicActivity {
        pictures = List.copyOf(pictures);
    }
}
