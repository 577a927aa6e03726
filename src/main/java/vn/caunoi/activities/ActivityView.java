package vn.caunoi.activities;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An activity on its page, in words.
 *
 * @param withdrawn why it was withdrawn, when it was
 * @param mayChange whether the person keeps the records of all its units
 * @param publishable what the person may do to make it public
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
        Publishable publishable,
        List<HistoryEvent> history) {
    public ActivityView {
        facts = List.copyOf(facts);
        pictures = List.copyOf(pictures);
        history = List.copyOf(history);
    }

    /**
     * What may be done to make it public.
     *
     * @param mayPublish whether the person publishes it or asks for it
     * @param asks whether the Standing Committee agrees to each piece
     * @param mayAgree whether it waits for the person's word
     */
    public record Publishable(
            boolean mayPublish, boolean asks, boolean mayAgree, Optional<RequestView> request) {}

    static String path(UUID id) {
        return ActivityFilter.PATH + "/" + id;
    }

    /** The address of the page. */
    public String href() {
        return path(id);
    }
}
