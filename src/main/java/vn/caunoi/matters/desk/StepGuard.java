package vn.caunoi.matters.desk;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.matters.model.Bars;
import vn.caunoi.matters.model.KindRules;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterKind;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.matters.model.ToldHow;
import vn.caunoi.matters.store.BodyStore;
import vn.caunoi.matters.store.DisclosureStore;
import vn.caunoi.matters.store.MatterStore;
import vn.caunoi.matters.store.Voice;
import vn.caunoi.matters.store.VoiceStore;
import vn.caunoi.rules.RuleName;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Refusal;

/**
 * What a step needs beyond the workflow's table; a step that lacks it is refused in one sentence.
 */
@Component
class StepGuard {
    private final RuleDeadlines deadlines;
    private final BodyStore bodies;
    private final VoiceStore voices;
    private final MatterStore matters;
    private final DisclosureStore disclosures;

    StepGuard(
            RuleDeadlines deadlines,
            BodyStore bodies,
            VoiceStore voices,
            MatterStore matters,
            DisclosureStore disclosures) {
        this.deadlines = deadlines;
        this.bodies = bodies;
        this.voices = voices;
        this.matters = matters;
        this.disclosures = disclosures;
    }

    void check(Matter matter, MatterStep step, KindRules rules, Bars bars, LocalDate today) {
        switch (step) {
            case MatterStep.Classified sorted ->
                    refuseIf(
                            sorted.kind() == MatterKind.DENUNCIATION_STUB,
                            "matters.refused.denunciation");
            case MatterStep.Joined joined -> join(matter, joined.into(), bars);
            case MatterStep.Forwarded letter -> forward(matter, letter);
            case MatterStep.Extended more -> extend(matter, more);
            case MatterStep.RoadmapGiven road ->
                    refuseIf(!road.until().isAfter(today), "matters.refused.roadmap-past");
            case MatterStep.Checked checked ->
                    refuseIf(
                            rules.needsGroundCheck() && !checked.onTheGround(),
                            "matters.refused.ground");
            case MatterStep.Told told -> tell(matter, told, today);
            case MatterStep.Judged judged -> heard(matter, judged.voice());
            case MatterStep.Objected objected -> heard(matter, objected.voice());
            case MatterStep.VoiceWithdrawn withdrawn ->
                    refuseIf(
                            voice(matter, withdrawn.voice()).isWithdrawn(),
                            "matters.refused.withdrawn-already");
            case MatterStep.Recurred _ -> recur(matter, today);
            case MatterStep.Disclosed disclosed -> disclose(matter, disclosed, bars);
            case MatterStep.Recorded _,
                    MatterStep.HandedOver _,
                    MatterStep.Split _,
                    MatterStep.Assigned _,
                    MatterStep.ToWard _,
                    MatterStep.AnsweredOnTheSpot _,
                    MatterStep.Guided _,
                    MatterStep.Acknowledged _,
                    MatterStep.NotOurs _,
                    MatterStep.SenderAsked _,
                    MatterStep.SenderReplied _,
                    MatterStep.Urged _,
                    MatterStep.Answered _,
                    MatterStep.SentBack _,
                    MatterStep.Silent _ -> {}
        }
    }

    /** Into an open matter of the commune that is not a part of another itself. */
    private void join(Matter matter, UUID into, Bars bars) {
        refuseIf(into.equals(matter.id()), "matters.refused.join-itself");
        Matter target = matters.find(into, bars).orElseThrow(NotFound::new);
        refuseIf(
                !target.place().commune().equals(matter.place().commune())
                        || !target.state().isOpen()
                        || target.sealed() != matter.sealed(),
                "matters.refused.join-open");
        refuseIf(matters.hasJoined(matter.id()), "matters.refused.join-has-parts");
    }

    private void forward(Matter matter, MatterStep.Forwarded letter) {
        var body = bodies.find(letter.body()).orElseThrow(NotFound::new);
        refuseIf(
                !body.commune().equals(matter.place().commune())
                        || !body.validity().contains(letter.on()),
                "matters.refused.body-gone");
        refuseIf(letter.due().isBefore(letter.on()), "matters.refused.due-before");
    }

    private void extend(Matter matter, MatterStep.Extended more) {
        var clock = matter.progress().body().orElseThrow();
        int most = deadlines.number(RuleName.MATTER_EXTENSIONS_MAX, clock.began());
        int days = deadlines.number(RuleName.MATTER_EXTENSION_WORKING_DAYS, clock.began());
        refuseIf(matter.course().extensions() >= most, "matters.refused.extended-already");
        refuseIf(!more.due().isAfter(clock.due()), "matters.refused.extension-shorter");
        if (more.due().isAfter(deadlines.working().after(clock.due(), days))) {
            throw new Refusal("matters.refused.extension-long", String.valueOf(days));
        }
    }

    /** What went round the area is never read out there. */
    private void tell(Matter matter, MatterStep.Told told, LocalDate today) {
        Voice voice = voice(matter, told.voice());
        refuseIf(voice.isWithdrawn(), "matters.refused.withdrawn-already");
        refuseIf(
                told.how() == ToldHow.READ_OUT
                        && (matter.place().isAtWard() || !voice.matter().equals(matter.id()))
                        && wentRound(voice),
                "matters.refused.read-out");
        refuseIf(told.on().isAfter(today), "matters.refused.told-later");
        refuseIf(
                matter.progress().answeredOn().filter(told.on()::isBefore).isPresent(),
                "matters.refused.told-before");
    }

    private boolean wentRound(Voice voice) {
        return matters.find(voice.matter(), Bars.NONE)
                .filter(raised -> raised.place().isAtWard() && raised.place().area().isPresent())
                .isPresent();
    }

    /** A verdict is about the present answer, so the voice must have heard it. */
    private void heard(Matter matter, UUID id) {
        refuseIf(!voice(matter, id).knows(matter.course().answers()), "matters.refused.not-told");
    }

    private void recur(Matter matter, LocalDate today) {
        int months = deadlines.number(RuleName.MATTER_RECURS_MONTHS, today);
        if (matter.progress()
                .closedOn()
                .filter(on -> on.plusMonths(months).isBefore(today))
                .isPresent()) {
            throw new Refusal("matters.refused.recurs-late", String.valueOf(months));
        }
    }

    /** Only what the chair has approved, about who gave a name. */
    private void disclose(Matter matter, MatterStep.Disclosed disclosed, Bars bars) {
        refuseIf(
                voice(matter, disclosed.voice()).isAnonymous(),
                "matters.disclose.refused.anonymous");
        boolean approved =
                disclosures
                        .find(disclosed.asked(), bars)
                        .filter(request -> request.voice().equals(disclosed.voice()))
                        .flatMap(DisclosureStore.Request::decision)
                        .filter(DisclosureStore.Decision::approved)
                        .isPresent();
        if (!approved) {
            throw new NotFound();
        }
    }

    private Voice voice(Matter matter, UUID id) {
        return voices.of(matter.id()).stream()
                .filter(voice -> voice.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static void refuseIf(boolean wrong, String key) {
        if (wrong) {
            throw new Refusal(key);
        }
    }
}
