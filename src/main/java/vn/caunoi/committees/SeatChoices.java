package vn.caunoi.committees;

import java.util.List;
import vn.caunoi.web.Choice;
import vn.caunoi.web.PageFrame;

/** What the forms about members offer to choose from. */
public record SeatChoices(
        List<Choice> sexes,
        List<Choice> positions,
        List<Choice> groups,
        List<Choice> posts,
        List<Choice> ends) {
    static SeatChoices of(PageFrame frame) {
        return new SeatChoices(
                CommitteeWords.choices(CommitteeWords.SEXES, CommitteeWords.SEX, frame),
                CommitteeWords.choices(CommitteeWords.POSITIONS, CommitteeWords.POSITION, frame),
                CommitteeWords.choices(CommitteeWords.GROUPS, CommitteeWords.GROUP, frame),
                CommitteeWords.choices(CommitteeWords.POSTS, CommitteeWords.POST, frame),
                CommitteeWords.choices(CommitteeWords.ENDS, CommitteeWords.END, frame));
    }
}
