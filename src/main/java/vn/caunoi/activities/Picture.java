package vn.caunoi.activities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * A picture of an activity.
 *
 * @param unit at which its files lie, with its commune
 * @param consent who agreed to publish it, in words, and since when
 */
record Picture(
        UUID id,
        UUID activity,
        UUID large,
        UUID small,
        UUID commune,
        UUID unit,
        String caption,
        Optional<Consent> consent) {
    /**
     * @param endedOn the day on which it was taken back
     * @param shownFrom when the public page may show the picture at the earliest
     */
    record Consent(
            String words,
            LocalDate givenOn,
            Optional<LocalDate> endedOn,
            OffsetDateTime shownFrom) {
        Consent endedOn(LocalDate day) {
            return new Consent(words, givenOn, Optional.of(day), shownFrom);
        }
    }

    static final String COLUMNS =
            """
            id, activity_id, large_id, small_id, commune_id, unit_id, caption,
            consent, consented_on, consent_ended_on, shown_from
            """;

    static Picture read(ResultSet row, int number) throws SQLException {
        return new Picture(
                row.getObject("id", UUID.class),
                row.getObject("activity_id", UUID.class),
                row.getObject("large_id", UUID.class),
                row.getObject("small_id", UUID.class),
                row.getObject("commune_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getString("caption"),
                row.getString("consent") == null ? Optional.empty() : Optional.of(consent(row)));
    }

    private static Consent consent(ResultSet row) throws SQLException {
        return new Consent(
                row.getString("consent"),
                row.getObject("consented_on", LocalDate.class),
                Optional.ofNullable(row.getObject("consent_ended_on", LocalDate.class)),
                row.getObject("shown_from", OffsetDateTime.class));
    }

    boolean mayBePublished() {
        return consent.filter(given -> given.endedOn().isEmpty()).isPresent();
    }

    Picture captioned(String words) {
        return new Picture(id, activity, large, small, commune, unit, words, consent);
    }

    Picture with(Consent other) {
        return new Picture(id, activity, large, small, commune, unit, caption, Optional.of(other));
    }
}
