package vn.caunoi.matters.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Role;
import vn.caunoi.notifications.Notice;
import vn.caunoi.notifications.NoticeSource;
import vn.caunoi.notifications.NoticeText;
import vn.caunoi.notifications.Notices;
import vn.caunoi.notifications.Recipient;
import vn.caunoi.organization.UnitId;
import vn.caunoi.web.Texts;

/**
 * Reminds the officers of a commune, inside, that time limits run out: one message a day, however
 * many matters it concerns. Nobody outside is told by a clock.
 */
@Component
class DueNotices implements NoticeSource {
    private static final String KIND = "matters.due";

    private final Notices notices;
    private final Accounts accounts;
    private final Clock clock;

    DueNotices(Notices notices, Accounts accounts, Clock clock) {
        this.notices = notices;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** In the sweep's transaction; a second time on the same day changes nothing. */
    void remind(UnitId commune) {
        LocalDate today = LocalDate.now(clock);
        accounts.holding(Set.of(Role.WARD_OFFICER), commune, today)
                .forEach(officer -> {
                    boolean unused =
                            notices.post(
                                    new Notice(
                                            commune,
                                            commune,
                                            KIND,
                                            commune.value(),
                                            Math.toIntExact(today.toEpochDay()),
                                            new Recipient.Account(officer),
                                            Duration.ZERO));
                });
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public String label(String kind, Texts.Reader texts) {
        return texts.get("matters.notice.matters.due");
    }

    @Override
    public Optional<NoticeText> compose(Notice notice, Texts.Reader texts) {
        return Optional.of(
                new NoticeText(
                        texts.get("matters.notice.matters.due"),
                        texts.get("matters.notice.due-text"),
                        Optional.of("/y-kien")));
    }
}
