package vn.caunoi.funds.web;

import java.util.List;
import java.util.Optional;
import vn.caunoi.funds.Direction;
import vn.caunoi.funds.desk.RequestEntry;
import vn.caunoi.web.Choice;
import vn.caunoi.web.Texts;

/** The code words of funds and what people call them. */
final class FundWords {
    static final String FOR_THE_POOR = "for_the_poor";

    /** In the order in which they are shown. */
    static final List<String> FUNDS =
            List.of(FOR_THE_POOR, "disaster_appeal", RequestEntry.REVOLVING);

    static final List<String> PURPOSES =
            List.of("housing", "livelihood", "health", "study", "tet", "emergency");

    private FundWords() {}

    static String fund(Texts.Reader texts, String word) {
        return texts.get("vocabulary.fund." + word);
    }

    static String purpose(Texts.Reader texts, String word) {
        return texts.get("vocabulary.fund_purpose." + word);
    }

    static Optional<String> purpose(Texts.Reader texts, Optional<String> word) {
        return word.map(known -> purpose(texts, known));
    }

    static String direction(Texts.Reader texts, Direction direction) {
        return texts.get("vocabulary.direction." + direction.word());
    }

    static List<Choice> funds(Texts.Reader texts) {
        return FUNDS.stream().map(word -> new Choice(word, fund(texts, word))).toList();
    }

    static List<Choice> purposes(Texts.Reader texts) {
        return PURPOSES.stream().map(word -> new Choice(word, purpose(texts, word))).toList();
    }

    static List<Choice> directions(Texts.Reader texts) {
        return List.of(Direction.values()).stream()
                .map(direction -> new Choice(direction.word(), direction(texts, direction)))
                .toList();
    }
}
