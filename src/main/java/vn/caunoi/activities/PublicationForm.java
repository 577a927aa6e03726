package vn.caunoi.activities;

import java.util.Optional;

/**
 * What the public page shall say, as typed.
 *
 * @param version the version that the person saw; 0 when nothing was published
 */
public record PublicationForm(String title, String text, int version) {
    static PublicationForm of(Publication standing) {
        return new PublicationForm(standing.title(), standing.text(), standing.version());
    }

    /** What was asked for last, to be put right or asked for again. */
    static PublicationForm of(PublicationRequest asked, Optional<Publication> standing) {
        return new PublicationForm(
                asked.title(), asked.text(), standing.map(Publication::version).orElse(0));
    }

    /** The same under another title. */
    PublicationForm titled(String other) {
        return new PublicationForm(other, text, version);
    }

    PublicationForm seen(int otherVersion) {
        return new PublicationForm(title, text, otherVersion);
    }
}
