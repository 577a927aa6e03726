package vn.caunoi.matters.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.caunoi.matters.model.Hand;
import vn.caunoi.matters.model.MatterState;
import vn.caunoi.matters.model.StepKind;

/**
 * A step as it stands in the history.
 *
 * @param words empty also when the matter was erased
 */
public record StepRow(
        UUID matter,
        int number,
        StepKind step,
        MatterState state,
        Hand hand,
        Optional<UUID> account,
        Optional<UUID> body,
        Optional<UUID> voice,
        LocalDate on,
        OffsetDateTime at,
        Optional<UUID> act,
        Map<String, String> facts,
        Map<String, String> words) {
    public StepRow {
        facts = Map.copyOf(facts);
        words = Map.copyOf(words);
    }

    public String fact(String name) {
        return facts.getOrDefault(name, "");
    }

    public String word(String name) {
        return words.getOrDefault(name, "");
    }

    /** The same with what was done, but not what was said. */
    public StepRow withoutWords() {
        return new StepRow(
                matter, number, step, state, hand, account, body, voice, on, at, act, facts,
                Map.of());
    }
}
