package vn.caunoi.activities;

/**
 * What the public page shall say, as typed.
 *
 * @param version the version that the person saw; 0 when nothing was published
 */
public record PublicationForm(String title, String text, int version) {
    static PublicationForm of(Publication standing) {
        return new PublicationForm(standing.title(), standing.text(), standing.version());
    }

    PublicationForm titled(String other) {
        return new PublicationForm(other, text, version);
    }

    PublicationForm seen(int otherVersion) {
        return new PublicationForm(title, text, otherVersion);
    }
}
