package vn.caunoi.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.storage.TakesBack;
import vn.caunoi.storage.UndoCounts;

/**
 * Takes back what an act did to accounts, by further lines of their history: posts that it ended
 * stand again, posts that it gave never were, and accounts that it made open nothing.
 */
@Component
class AccountUndo implements TakesBack {
    private final AccountEvents events;
    private final AccountTable table;
    private final AccountKeeping keeping;

    AccountUndo(AccountEvents events, AccountTable table, AccountKeeping keeping) {
        this.events = events;
        this.table = table;
        this.keeping = keeping;
    }

    @Override
    public Optional<UndoCounts> takeBack(UUID batch, String reason) {
        List<AccountEvents.Within> posts = events.postsWithin(batch);
        if (posts.stream().anyMatch(AccountEvents.Within::isOverlaid)) {
            return Optional.empty();
        }
        By by = new By(events.actor(batch), Optional.of(batch));
        posts.forEach(touched -> takeBack(by, touched));
        List<AccountId> opened = events.openedWithin(batch);
        opened.forEach(account -> keeping.disable(by, account));
        return Optional.of(new UndoCounts(opened.size(), posts.size(), 0));
    }

    private void takeBack(By by, AccountEvents.Within touched) {
        HeldPost post = table.post(touched.post()).orElseThrow();
        switch (touched.event()) {
            case POST_GIVEN -> keeping.takePostBack(by, post);
            case POST_ENDED -> keeping.returnPost(by, post, touched.stoodUntil());
            case POST_TAKEN_BACK,
                    POST_RETURNED,
                    OPENED,
                    PASSWORD_GIVEN,
                    PASSWORD_CHANGED,
                    DISABLED,
                    ENABLED,
                    SESSIONS_ENDED,
                    TOKENS_REVOKED -> {}
        }
    }
}
