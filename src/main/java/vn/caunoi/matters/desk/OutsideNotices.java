package vn.caunoi.matters.desk;

import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.matters.model.Bars;
import vn.caunoi.matters.model.Hand;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.matters.model.StepKind;
import vn.caunoi.matters.model.UrgingLevel;
import vn.caunoi.matters.store.BodyStore;
import vn.caunoi.matters.store.MatterStore;
import vn.caunoi.matters.store.StepRow;
import vn.caunoi.matters.store.StepStore;
import vn.caunoi.matters.store.Voice;
import vn.caunoi.matters.store.VoiceStore;
import vn.caunoi.matters.store.Wish;
import vn.caunoi.notifications.Address;
import vn.caunoi.notifications.AddressBook;
import vn.caunoi.notifications.Notice;
import vn.caunoi.notifications.NoticeSource;
import vn.caunoi.notifications.NoticeText;
import vn.caunoi.notifications.Notices;
import vn.caunoi.notifications.Recipient;
import vn.caunoi.people.PersonId;
import vn.caunoi.web.Texts;

/**
 * What leaves the house about matters: the link to a body when a signed letter went to it, and the
 * answer to a sender who asked to be told by message and was not there when it was read out.
 */
@Component
class OutsideNotices implements StepListener, SeparateNotices, NoticeSource, AddressBook {
    private static final Set<StepKind> ANSWERS =
            EnumSet.of(StepKind.ANSWER, StepKind.ANSWER_ON_THE_SPOT, StepKind.GUIDE);

    private final Notices notices;
    private final BodyStore bodies;
    private final BodyLinks links;
    private final MatterStore matters;
    private final VoiceStore voices;
    private final StepStore steps;

    OutsideNotices(
            Notices notices,
            BodyStore bodies,
            BodyLinks links,
            MatterStore matters,
            VoiceStore voices,
            StepStore steps) {
        this.notices = notices;
        this.bodies = bodies;
        this.links = links;
        this.matters = matters;
        this.voices = voices;
        this.steps = steps;
    }

    private enum Kind {
        FORWARDED,
        URGED,
        ANSWER_FOR_SENDER,
        SENDER_DISCLOSED;

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
        if (step instanceof MatterStep.Forwarded letter) {
            toBody(after, Kind.FORWARDED, letter.body());
        }
        if (step instanceof MatterStep.Urged(UrgingLevel level, var _, var _)
                && level == UrgingLevel.BODY) {
            after.progress().answering().ifPresent(body -> toBody(after, Kind.URGED, body));
        }
        if (step instanceof MatterStep.Disclosed disclosed && disclosed.tellsSender()) {
            voices.find(disclosed.voice())
                    .flatMap(Voice::person)
                    .ifPresent(person -> toSender(after, person));
        }
    }

    /** Whatever he wished about the answer: whose name went out is told wherever he can be. */
    private void toSender(Matter matter, PersonId person) {
        boolean unused =
                notices.post(
                        notice(
                                matter,
                                Kind.SENDER_DISCLOSED,
                                matter.version(),
                                new Recipient.Person(person)));
    }

    private void toBody(Matter matter, Kind kind, UUID body) {
        boolean unused =
                notices.post(notice(matter, kind, matter.version(), new Recipient.Body(body)));
    }

    @Override
    public void wanted(Matter matter, UUID voice, UUID act) {
        voices.find(voice)
                .filter(one -> one.wants() == Wish.MESSAGE)
                .flatMap(Voice::person)
                .ifPresent(person -> {
                    boolean unused =
                            notices.post(
                                    act,
                                    notice(
                                            matter,
                                            Kind.ANSWER_FOR_SENDER,
                                            matter.course().answers(),
                                            new Recipient.Person(person)));
                });
    }

    private static Notice notice(Matter matter, Kind kind, int version, Recipient to) {
        return new Notice(
                matter.place().commune(),
                matter.place().desk(),
                kind.word(),
                matter.id(),
                version,
                to,
                Duration.ZERO);
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
        return matters.find(notice.about(), Bars.NONE)
                .flatMap(matter ->
                        switch (notice.to()) {
                            case Recipient.Body(UUID body) ->
                                    forBody(notice.kind(), matter, body, texts);
                            case Recipient.Person(PersonId person) ->
                                    notice.kind().equals(Kind.SENDER_DISCLOSED.word())
                                            ? ofDisclosure(matter, person, texts)
                                            : forSender(matter, person, texts);
                            case Recipient.Account _ -> Optional.empty();
                        });
    }

    /** As long as it still owes the answer. */
    private Optional<NoticeText> forBody(String kind, Matter matter, UUID id, Texts.Reader texts) {
        return bodies.find(id)
                .filter(_ -> matter.state().isWithBody())
                .filter(body -> matter.progress().answering().equals(Optional.of(body.id())))
                .map(body ->
                        new NoticeText(
                                texts.get("matters.notice." + kind),
                                texts.get("matters.notice.body-text", matter.code()),
                                Optional.of(links.current(body).path())));
    }

    /** As long as nobody has told him. */
    private Optional<NoticeText> forSender(Matter matter, PersonId person, Texts.Reader texts) {
        boolean waits =
                voices.of(matter.id()).stream()
                        .filter(voice -> voice.person().equals(Optional.of(person)))
                        .anyMatch(voice -> !voice.knows(matter.course().answers()));
        return steps.of(matter.id()).stream()
                .filter(_ -> waits)
                .filter(step -> ANSWERS.contains(step.step()))
                .max(Comparator.comparingInt(StepRow::number))
                .map(answer ->
                        new NoticeText(
                                texts.get("matters.notice.matters.answer_for_sender"),
                                texts.get(
                                        "matters.notice.sender-text",
                                        matter.code(),
                                        answer.word("text")),
                                Optional.empty()));
    }

    /** To whom, and by which letter; what it was about stands on his own page alone. */
    private Optional<NoticeText> ofDisclosure(Matter matter, PersonId person, Texts.Reader texts) {
        Set<UUID> his =
                voices.of(matter.id()).stream()
                        .filter(voice -> voice.person().equals(Optional.of(person)))
                        .map(Voice::id)
                        .collect(Collectors.toSet());
        return steps.of(matter.id()).stream()
                .filter(step -> step.step() == StepKind.DISCLOSE)
                .filter(step -> step.voice().filter(his::contains).isPresent())
                .filter(step -> step.fact("told").equals("true"))
                .max(Comparator.comparingInt(StepRow::number))
                .map(step ->
                        new NoticeText(
                                texts.get("matters.notice.matters.sender_disclosed"),
                                texts.get(
                                        "matters.disclose.notice",
                                        matter.code(),
                                        step.fact("requester"),
                                        step.fact("request")),
                                Optional.empty()));
    }

    @Override
    public Optional<Address> of(Notice notice) {
        return notice.to() instanceof Recipient.Body(UUID id)
                ? bodies.find(id).map(body -> new Address(body.email(), Optional.empty()))
                : Optional.empty();
    }
}
