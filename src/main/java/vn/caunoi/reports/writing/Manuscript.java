package vn.caunoi.reports.writing;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The words a unit gave to its report of a period: sections and sentences written by hand, what it
 * left out, and its own sentences for every report.
 *
 * @param entries by the word of a section or the key of a sentence
 * @param excerpts which of the entries come from reports of units below, in their order
 */
public record Manuscript(
        Map<String, Entry> entries, List<OwnSentence> wording, List<Excerpt> excerpts) {
    /** Nothing was written. */
    public static final Manuscript EMPTY = new Manuscript(Map.of(), List.of(), List.of());

    public Manuscript {
        entries = Map.copyOf(entries);
        wording = List.copyOf(wording);
        excerpts = List.copyOf(excerpts);
    }

    /**
     * What was written at one place.
     *
     * @param leftOut the sentence shall not stand in the report
     * @param toRevise carried over from an earlier report and not looked at since
     */
    public record Entry(
            String key,
            String text,
            boolean leftOut,
            boolean toRevise,
            int version,
            OffsetDateTime savedAt,
            Optional<UUID> batch) {
        public boolean isWritten() {
            return !text.isBlank();
        }
    }

    /** A sentence of the unit, with marks. */
    public record OwnSentence(Section section, int position, String text) {}

    public Optional<Entry> entry(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** What was taken over at one place. */
    public Optional<Excerpt> excerpt(String key) {
        return excerpts.stream().filter(excerpt -> excerpt.key().equals(key)).findFirst();
    }

    /** Whether anything stands there that was not there before somebody wrote. */
    public boolean isBegun() {
        return !entries.isEmpty();
    }
}
