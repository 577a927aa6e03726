package vn.caunoi.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Acts;
import vn.caunoi.people.PersonId;
import vn.caunoi.storage.TakesBack;
import vn.caunoi.storage.UndoCounts;
import vn.caunoi.storage.Uuid7;

/**
 * Where features hand in messages. Every method works within the transaction and the reach of its
 * caller, which must cover the commune or the unit of the notice, so that a message is posted
 * exactly when what it tells of was committed.
 */
@Component
public class Notices implements TakesBack {
    private final JdbcClient jdbc;
    private final Clock clock;

    Notices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Posts a notice on behalf of an act, which takes it back when it is undone.
     *
     * @return whether it is new; false when this recipient was told of this version already
     */
    public boolean post(UUID act, Notice notice) {
        return post(notice, Optional.of(act));
    }

    /** Posts a notice of the product itself, by the clock; nothing takes it back. */
    public boolean post(Notice notice) {
        return post(notice, Optional.empty());
    }

    private boolean post(Notice notice, Optional<UUID> act) {
        UUID id = Uuid7.next();
        OffsetDateTime now = now();
        OffsetDateTime leaves = now.plus(longer(notice.heldBack(), Acts.ACCEPTED));
        boolean fresh = insert(id, notice, act, now, leaves);
        if (fresh) {
            channels(notice.to()).forEach(channel -> queue(id, notice, channel, leaves));
        }
        return fresh;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private boolean insert(
            UUID id,
            Notice notice,
            Optional<UUID> act,
            OffsetDateTime posted,
            OffsetDateTime leaves) {
        return jdbc.sql(
                                """
                                INSERT INTO notifications.notice
                                    (id, commune_id, unit_id, kind, about, version, recipient_kind,
                                     recipient_id, batch_id, posted_at, leaves_at)
                                VALUES (:id, :commune, :unit, :kind, :about, :version, :recipientKind,
                                        :recipient, :batch, :posted, :leaves)
                                ON CONFLICT (kind, about, version, recipient_kind, recipient_id)
                                    WHERE withdrawn_at IS NULL DO NOTHING
                                """)
                        .param("id", id)
                        .param("commune", notice.commune().value())
                        .param("unit", notice.unit().value())
                        .param("kind", notice.kind())
                        .param("about", notice.about())
                        .param("version", notice.version())
                        .param("recipientKind", notice.to().word())
                        .param("recipient", notice.to().value())
                        .param("batch", act.orElse(null))
                        .param("posted", posted)
                        .param("leaves", leaves)
                        .update()
                > 0;
    }

    private List<Channel> channels(Recipient to) {
        return switch (to) {
            case Recipient.Account(AccountId account) -> ofAccount(account);
            case Recipient.Person(PersonId person) -> List.of(Channel.EMAIL);
            case Recipient.Body(UUID body) -> List.of(Channel.EMAIL);
        };
    }

    private List<Channel> ofAccount(AccountId account) {
        List<Channel> channels = new ArrayList<>(List.of(Channel.IN_APP, Channel.EMAIL));
        boolean pushes =
                jdbc.sql(
                                "SELECT EXISTS (SELECT FROM notifications.browser WHERE account_id = :account)")
                        .param("account", account.value())
                        .query(Boolean.class)
                        .single();
        if (pushes) {
            channels.add(Channel.WEB_PUSH);
        }
        return channels;
    }

    /** Puts a notice on its way by one more channel; on it already, nothing changes. */
    void queue(UUID id, Notice notice, Channel channel, OffsetDateTime due) {
        jdbc.sql(
                        """
                        INSERT INTO notifications.delivery (notice_id, channel, commune_id, unit_id, due_at)
                        VALUES (:id, :channel, :commune, :unit, :due) ON CONFLICT DO NOTHING
                        """)
                .param("id", id)
                .param("channel", channel.word())
                .param("commune", notice.commune().value())
                .param("unit", notice.unit().value())
                .param("due", due)
                .update();
    }

    /**
     * Withdraws what an act posted, as a whole.
     *
     * @return how many notices; empty when one of them was on its way already
     */
    public Optional<Integer> withdraw(UUID act) {
        jdbc.sql(
                        """
                        UPDATE notifications.delivery d SET state = 'withdrawn'
                        FROM notifications.notice n
                        WHERE n.id = d.notice_id AND n.batch_id = :act AND n.withdrawn_at IS NULL
                          AND d.state = 'waiting' AND d.tries = 0
                        """)
                .param("act", act)
                .update();
        return hasLeft(act) ? Optional.empty() : Optional.of(markWithdrawn(act));
    }

    private boolean hasLeft(UUID act) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT FROM notifications.delivery d
                                       JOIN notifications.notice n ON n.id = d.notice_id
                                       WHERE n.batch_id = :act AND d.state <> 'withdrawn')
                        """)
                .param("act", act)
                .query(Boolean.class)
                .single();
    }

    private int markWithdrawn(UUID act) {
        return jdbc.sql(
                        """
                        UPDATE notifications.notice SET withdrawn_at = :now
                        WHERE batch_id = :act AND withdrawn_at IS NULL
                        """)
                .param("now", now())
                .param("act", act)
                .update();
    }

    @Override
    public Optional<UndoCounts> takeBack(UUID batch, String reason) {
        return withdraw(batch).map(withdrawn -> new UndoCounts(withdrawn, 0, 0));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
