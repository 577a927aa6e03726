package vn.caunoi.matters.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.caunoi.matters.model.MatterState;

/** In which groups the desk looks at matters. */
public enum StateGroup {
    /** Whatever somebody still owes something for. */
    OPEN,
    /** Mới tiếp nhận. */
    FRESH(MatterState.RECORDED),
    /** Sorted; to be forwarded or explained. */
    SORTED(MatterState.CLASSIFIED),
    /** Đang chờ trả lời. */
    WAITING(MatterState.FORWARDED, MatterState.IN_PROGRESS, MatterState.ROADMAP),
    /** Quá hạn trả lời: the body's time is over. */
    OVERDUE(MatterState.FORWARDED, MatterState.IN_PROGRESS, MatterState.ROADMAP),
    /** An answer that nobody has looked at yet. */
    ANSWERED(MatterState.ANSWERED),
    /** Cần báo lại bà con. */
    TO_TELL(MatterState.CHECKED),
    /** Chờ bà con đánh giá. */
    TO_JUDGE(MatterState.TOLD),
    /** Đã kết thúc. */
    ENDED;

    private final List<MatterState> states;

    StateGroup(MatterState... states) {
        this.states = List.of(states);
    }

    /** Empty where being open or not decides. */
    List<MatterState> states() {
        return states;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<StateGroup> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    public String key() {
        return "matters.desk.group." + word();
    }
}
