package vn.caunoi.matters.web;

import java.util.List;
import java.util.Set;
import vn.caunoi.web.Choice;

/**
 * One matter on the page of its body.
 *
 * @param path where its forms go
 * @param linked whether it was opened by a link: then no session is begun
 * @param open the words of what can be done now
 */
public record DoorView(
        String body,
        String path,
        String back,
        boolean linked,
        int version,
        OwedLine line,
        boolean owed,
        String text,
        List<DoorPast> history,
        Set<String> open,
        List<Choice> outcomes,
        boolean replies,
        List<ReplyLine> said) {
    public DoorView {
        history = List.copyOf(history);
        open = Set.copyOf(open);
        outcomes = List.copyOf(outcomes);
        said = List.copyOf(said);
    }

    /** Whether this can be done now. */
    public boolean can(String step) {
        return open.contains(step);
    }
}
