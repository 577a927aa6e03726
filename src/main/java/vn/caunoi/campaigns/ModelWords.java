package vn.caunoi.campaigns;

import java.util.List;
import vn.caunoi.web.Choice;
import vn.caunoi.web.Texts;

/** The code words of models, in the order in which forms offer them. */
final class ModelWords {
    static final String TYPE = "vocabulary.model_type.";
    static final String STATUS = "campaigns.status.";

    static final List<String> TYPES =
            List.of(
                    "safety",
                    "law",
                    "revolving_capital",
                    "livelihood",
                    "environment",
                    "vietnamese_goods",
                    "culture",
                    "street",
                    "other");
    static final List<String> STATUSES = List.of("trial", "steady", "spreading", "struggling");

    private ModelWords() {}

    static List<Choice> choices(List<String> words, String labels, Texts.Reader texts) {
        return words.stream().map(word -> new Choice(word, texts.get(labels + word))).toList();
    }
}
