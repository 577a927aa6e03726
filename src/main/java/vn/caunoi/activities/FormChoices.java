package vn.caunoi.activities;

import java.util.List;
import vn.caunoi.web.Choice;

/** What the form of an activity offers to choose from. */
public record FormChoices(
        List<Choice> kinds, List<Choice> topics, List<Choice> units, List<Choice> organisers) {
    public FormChoices {
        kinds = List.copyOf(kinds);
        topics = List.copyOf(topics);
        units = List.copyOf(units);
        organisers = List.copyOf(organisers);
    }
}
