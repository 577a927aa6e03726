package vn.caunoi.access;

import java.time.LocalDate;
import java.util.List;
import vn.caunoi.web.Tone;

/** How an account stands today. */
enum AccountState {
    DISABLED(Tone.LATE, "access.state.disabled"),
    WITHOUT_POST(Tone.INFO, "access.state.without-post"),
    GIVEN_PASSWORD(Tone.SOON, "access.state.given-password"),
    OPEN(Tone.DONE, "access.state.open");

    private final Tone tone;
    private final String key;

    AccountState(Tone tone, String key) {
        this.tone = tone;
        this.key = key;
    }

    static AccountState of(AccountRow row, List<HeldPost> posts, LocalDate today) {
        if (row.disabled()) {
            return DISABLED;
        }
        if (posts.stream().noneMatch(post -> post.isAhead(today))) {
            return WITHOUT_POST;
        }
        return row.mustChange() ? GIVEN_PASSWORD : OPEN;
    }

    Tone tone() {
        return tone;
    }

    String key() {
        return key;
    }
}
