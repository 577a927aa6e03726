package vn.caunoi.committees;

import java.util.Arrays;
import java.util.List;
import vn.caunoi.organization.EndReason;
import vn.caunoi.web.Choice;
import vn.caunoi.web.PageFrame;

/** The code words of committees, in the order in which forms offer them. */
final class CommitteeWords {
    static final String EVENT = "vocabulary.committee_event.";
    static final String POSITION = "vocabulary.position.";
    static final String GROUP = "vocabulary.seat_group.";
    static final String POST = "vocabulary.concurrent_post.";
    static final String SEX = "committees.sex.";
    static final String END = "committees.end.";

    static final List<String> EVENTS = List.of("established", "reconstituted", "dissolved");
    static final List<String> POSITIONS = List.of("deputy_head", "member");
    static final List<String> GROUPS = List.of("commune_front", "party_cell", "branch", "typical");
    static final List<String> POSTS =
            List.of("cell_secretary", "deputy_cell_secretary", "area_head");
    static final List<String> SEXES = List.of("female", "male");
    static final List<String> ENDS =
            Arrays.stream(EndReason.values()).map(EndReason::word).toList();

    private CommitteeWords() {}

    static List<Choice> choices(List<String> words, String labels, PageFrame frame) {
        return words.stream().map(word -> new Choice(word, frame.text(labels + word))).toList();
    }
}
