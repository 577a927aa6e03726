package vn.caunoi.matters.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A matter as it stands: no text and no person, which are kept apart.
 *
 * @param version rises with each step; a form that saw an older one is stale
 * @param code by which people speak of it; no secret
 * @param channel code word of the way it came in
 * @param about posts and bodies it is about: who holds them is kept out
 * @param assignee the account that handles it
 */
public record Matter(
        UUID id,
        int version,
        String code,
        Place place,
        LocalDate raisedOn,
        String channel,
        Optional<Sorting> sorting,
        Set<Concern> about,
        boolean sealed,
        Progress progress,
        Optional<UUID> joinedTo,
        Optional<UUID> assignee) {
    public Matter {
        about = Set.copyOf(about);
    }

    /** A matter that has just been written down. */
    public static Matter recorded(
            UUID id,
            String code,
            Place place,
            LocalDate raisedOn,
            LocalDate receivedOn,
            String channel,
            Deadlines deadlines) {
        return new Matter(
                id,
                1,
                code,
                place,
                raisedOn,
                channel,
                Optional.empty(),
                Set.of(),
                false,
                Progress.recorded(deadlines.sorting(receivedOn)),
                Optional.empty(),
                Optional.empty());
    }

    public MatterState state() {
        return progress.state();
    }

    public Course course() {
        return progress.course();
    }

    public Optional<MatterKind> kind() {
        return sorting.map(Sorting::kind);
    }

    /**
     * The matter after a step that the workflow allowed.
     *
     * @param next where the workflow leads
     * @param rules of its kind, the new one where the step classifies
     */
    public Matter after(
            MatterStep step, MatterState next, LocalDate on, KindRules rules, Deadlines deadlines) {
        Progress moved = moved(step, next, on, rules, deadlines).in(next);
        return switch (step) {
            case MatterStep.Classified(var kind, var topic, var competence, var concerns) ->
                    new Matter(
                            id,
                            version + 1,
                            code,
                            rules.sealed() || !concerns.isEmpty() ? place.atWard() : place,
                            raisedOn,
                            channel,
                            Optional.of(new Sorting(kind, topic, competence, on)),
                            concerns,
                            rules.sealed(),
                            moved,
                            joinedTo,
                            assignee);
            case MatterStep.ToWard _ -> with(place.atWard(), moved, joinedTo, assignee);
            case MatterStep.Joined(UUID into) -> with(place, moved, Optional.of(into), assignee);
            case MatterStep.Assigned(UUID to) -> with(place, moved, joinedTo, Optional.of(to));
            case MatterStep.HandedOver _ -> stub(moved);
            case MatterStep.Recorded _,
                    MatterStep.Split _,
                    MatterStep.AnsweredOnTheSpot _,
                    MatterStep.Guided _,
                    MatterStep.Forwarded _,
                    MatterStep.Acknowledged _,
                    MatterStep.NotOurs _,
                    MatterStep.Extended _,
                    MatterStep.SenderAsked _,
                    MatterStep.SenderReplied _,
                    MatterStep.RoadmapGiven _,
                    MatterStep.Urged _,
                    MatterStep.Answered _,
                    MatterStep.SentBack _,
                    MatterStep.Checked _,
                    MatterStep.Told _,
                    MatterStep.Judged _,
                    MatterStep.Objected _,
                    MatterStep.Silent _,
                    MatterStep.Recurred _,
                    MatterStep.VoiceWithdrawn _,
                    MatterStep.Disclosed _ ->
                    with(place, moved, joinedTo, assignee);
        };
    }

    private Progress moved(
            MatterStep step, MatterState next, LocalDate on, KindRules rules, Deadlines deadlines) {
        return switch (step) {
            case MatterStep.AnsweredOnTheSpot _ ->
                    progress.answered(Outcome.EXPLAINED, on, deadlines.telling(on));
            case MatterStep.Guided _ ->
                    progress.answered(Outcome.GUIDED, on, deadlines.telling(on));
            case MatterStep.Answered answer ->
                    progress.answered(answer.outcome(), on, deadlines.telling(on));
            case MatterStep.Forwarded letter ->
                    progress.sentTo(
                            letter.body(),
                            deadlines
                                    .answer(rules, progress.course(), letter.on())
                                    .until(letter.due()),
                            letter.on());
            case MatterStep.NotOurs _ ->
                    progress.anew(progress.course().notOurs(), deadlines.sorting(on));
            case MatterStep.Extended more ->
                    progress.counting(progress.course().extended())
                            .body(progress.body().map(clock -> clock.until(more.due())));
            case MatterStep.SenderAsked _ ->
                    progress.body(progress.body().map(clock -> clock.paused(on)));
            case MatterStep.SenderReplied _ -> progress.body(resumed(on, deadlines));
            case MatterStep.RoadmapGiven road ->
                    progress.body(resumed(on, deadlines).map(clock -> clock.until(road.until())));
            case MatterStep.SentBack _ -> progress.sentBack(resumed(on, deadlines));
            case MatterStep.Objected _ ->
                    progress.anew(
                            progress.course().objected(rules.objection()), deadlines.sorting(on));
            case MatterStep.Recurred _ ->
                    progress.anew(progress.course().recurred(), deadlines.sorting(on));
            case MatterStep.Told told ->
                    next == MatterState.TOLD ? progress.told(told.on()) : progress;
            case MatterStep.Judged _, MatterStep.Silent _, MatterStep.VoiceWithdrawn _ ->
                    next.isOpen() ? progress : progress.ended(on);
            case MatterStep.HandedOver _, MatterStep.Joined _ -> progress.ended(on);
            case MatterStep.Recorded _,
                    MatterStep.Classified _,
                    MatterStep.Split _,
                    MatterStep.Assigned _,
                    MatterStep.ToWard _,
                    MatterStep.Acknowledged _,
                    MatterStep.Urged _,
                    MatterStep.Checked _,
                    MatterStep.Disclosed _ ->
                    progress;
        };
    }

    private Optional<Clock> resumed(LocalDate on, Deadlines deadlines) {
        return progress.body().map(clock -> clock.resumed(on, deadlines.working()));
    }

    private Matter with(Place at, Progress moved, Optional<UUID> joined, Optional<UUID> handledBy) {
        return new Matter(
                id,
                version + 1,
                code,
                at,
                raisedOn,
                channel,
                sorting,
                about,
                sealed,
                moved,
                joined,
                handledBy);
    }

    /** Names no area, no topic and nobody. */
    private Matter stub(Progress moved) {
        return new Matter(
                id,
                version + 1,
                code,
                new Place(place.commune(), place.commune(), Optional.empty()),
                raisedOn,
                channel,
                Optional.of(
                        new Sorting(
                                MatterKind.DENUNCIATION_STUB, "", Competence.ELSEWHERE, raisedOn)),
                Set.of(),
                true,
                moved,
                Optional.empty(),
                Optional.empty());
    }
}
