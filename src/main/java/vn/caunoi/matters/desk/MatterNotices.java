package vn.caunoi.matters.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Role;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Scopes;
import vn.caunoi.matters.model.Hand;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.matters.store.MatterStore;
import vn.caunoi.notifications.Notice;
import vn.caunoi.notifications.NoticeSource;
import vn.caunoi.notifications.NoticeText;
import vn.caunoi.notifications.Notices;
import vn.caunoi.notifications.Recipient;
import vn.caunoi.organization.UnitId;
import vn.caunoi.web.Texts;

/**
 * Tells those who have the next step that it is their turn. A message names the matter by its code
 * and never says what it is about; who may not see the matter when it is sent gets none.
 */
@Component
class MatterNotices implements StepListener, NoticeSource {
    private static final Set<Role> OFFICERS = EnumSet.of(Role.WARD_OFFICER);
    private static final Set<Role> HEADS = EnumSet.of(Role.HEAD, Role.DEPUTY_HEAD);

    private final Notices notices;
    private final Accounts accounts;
    private final Scopes scopes;
    private final Barring barring;
    private final MatterStore matters;
    private final Clock clock;

    MatterNotices(
            Notices notices,
            Accounts accounts,
            Scopes scopes,
            Barring barring,
            MatterStore matters,
            Clock clock) {
        this.notices = notices;
        this.accounts = accounts;
        this.scopes = scopes;
        this.barring = barring;
        this.matters = matters;
        this.clock = clock;
    }

    /** What somebody is told. */
    private enum Kind {
        RAISED,
        ANSWERED,
        BODY_SAID,
        TO_TELL,
        OBJECTED,
        SENDER_REPLIED;

        String word() {
            return "matters." + name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public void taken(
            Optional<Matter> before,
            Matter after,
            MatterStep step,
            Hand hand,
            Optional<Scope> by,
            Optional<UUID> act) {
        switch (step.stepKind()) {
            case RECORD -> {
                if (hand == Hand.RESIDENT || hand == Hand.MEMBER) {
                    tell(after, Kind.RAISED, act);
                }
            }
            case TO_WARD -> tell(after, Kind.RAISED, act);
            case ANSWER -> tellOfBody(after, Kind.ANSWERED, hand, act);
            case NOT_OURS, EXTEND, ASK_SENDER, ROADMAP ->
                    tellOfBody(after, Kind.BODY_SAID, hand, act);
            case CHECK -> {
                if (!after.place().isAtWard()) {
                    post(after, Kind.TO_TELL, HEADS, after.place().desk(), act);
                }
            }
            case OBJECT -> {
                tell(after, Kind.OBJECTED, act);
                if (!after.place().isAtWard()) {
                    post(after, Kind.OBJECTED, OFFICERS, after.place().commune(), act);
                }
            }
            case SENDER_REPLY -> {
                if (hand == Hand.RESIDENT) {
                    post(after, Kind.SENDER_REPLIED, OFFICERS, after.place().commune(), act);
                }
            }
            case HAND_OVER,
                    CLASSIFY,
                    SPLIT,
                    JOIN,
                    ASSIGN,
                    ANSWER_ON_THE_SPOT,
                    GUIDE,
                    FORWARD,
                    ACKNOWLEDGE,
                    URGE,
                    SEND_BACK,
                    TELL,
                    VERDICT,
                    SILENCE,
                    RECUR,
                    WITHDRAW,
                    DISCLOSE,
                    TAKE_BACK -> {}
        }
    }

    /** Those on whose desk it lies. */
    private void tell(Matter matter, Kind kind, Optional<UUID> act) {
        post(
                matter,
                kind,
                matter.place().isAtWard() ? OFFICERS : HEADS,
                matter.place().desk(),
                act);
    }

    /** What an officer entered himself needs not to be told to him. */
    private void tellOfBody(Matter matter, Kind kind, Hand hand, Optional<UUID> act) {
        if (hand == Hand.BODY) {
            post(matter, kind, OFFICERS, matter.place().commune(), act);
        }
    }

    private void post(Matter matter, Kind kind, Set<Role> roles, UnitId at, Optional<UUID> act) {
        for (AccountId account : accounts.holding(roles, at, LocalDate.now(clock))) {
            Notice notice =
                    new Notice(
                            matter.place().commune(),
                            matter.place().desk(),
                            kind.word(),
                            matter.id(),
                            matter.version(),
                            new Recipient.Account(account),
                            Duration.ZERO);
            boolean unused =
                    act.map(batch -> notices.post(batch, notice))
                            .orElseGet(() -> notices.post(notice));
        }
    }

    @Override
    public Set<String> kinds() {
        return EnumSet.allOf(Kind.class).stream().map(Kind::word).collect(Collectors.toSet());
    }

    @Override
    public String label(String kind, Texts.Reader texts) {
        return texts.get("matters.notice." + kind);
    }

    @Override
    public Optional<NoticeText> compose(Notice notice, Texts.Reader texts) {
        return notice.to() instanceof Recipient.Account(AccountId account)
                ? matters.find(notice.about(), barring.of(scopes.of(account)))
                        .map(matter -> text(notice, matter, texts))
                : Optional.empty();
    }

    private static NoticeText text(Notice notice, Matter matter, Texts.Reader texts) {
        String subject = texts.get("matters.notice." + notice.kind());
        return new NoticeText(
                subject,
                texts.get("matters.notice.text", subject, matter.code()),
                Optional.of("/y-kien/" + matter.id()));
    }
}
