package vn.caunoi.activities;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An activity in the words of a list.
 *
 * @param title what it was called, where that says more than its kind
 * @param places the names of all its units on the day, as a joint activity is seen whole
 * @param people how many took part, where counted
 */
public record ActivityLine(
        UUID id,
        String code,
        LocalDate heldOn,
        String kind,
        Optional<String> title,
        Optional<String> topic,
        List<String> places,
        Optional<Integer> people) {
    public ActivityLine {
        places = List.copyOf(places);
    }

    /** The page of the activity. */
    public String href() {
        return ActivityFilter.PATH + "/" + id;
    }
}
