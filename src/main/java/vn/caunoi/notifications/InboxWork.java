package vn.caunoi.notifications;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.WorkSource;
import vn.caunoi.web.Texts;
import vn.caunoi.web.Tone;

/** Says on the desk how many messages wait to be read. */
@Component
@Order(4)
class InboxWork implements WorkSource {
    private final Inbox inbox;

    InboxWork(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public List<Work> awaiting(Scope scope, Texts.Reader texts) {
        int unread = inbox.unread(scope.account());
        return unread == 0
                ? List.of()
                : List.of(
                        new Work(
                                texts.get("notifications.work", String.valueOf(unread)),
                                InboxPage.PATH,
                                Tone.INFO));
    }
}
