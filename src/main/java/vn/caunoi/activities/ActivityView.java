package vn.caunoi.activities;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An activity on its page, in words.
 *
 * @param withdrawn why it was withdrawn, when it was
 * @param mayChange whether the person keeps the records of all its units
 * @param history newest step first
 */
public record ActivityView(
        UUID id,
        String heading,
        String code,
        List<Fact> facts,
        Optional<String> withdrawn,
        boolean mayChange,
        List<PictureView> pictures,
        Optional<PublicationView> publication,
        List<HistoryEvent> history) {
    public ActivityView {
        facts = List.copyOf(facts);
        pictures = List.copyOf(pictures);
        history = List.copyOf(history);
    }

    static String path(UUID id) {
        return ActivityFilter.PATH + "/" + id;
    }

    /** The address of the page. */
    public String href() {
        return path(id);
    }
}
