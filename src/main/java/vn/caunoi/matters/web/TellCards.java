package vn.caunoi.matters.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.caunoi.matters.desk.Caller;
import vn.caunoi.matters.desk.MatterFiles;
import vn.caunoi.matters.desk.MatterFiles.Opened;
import vn.caunoi.matters.model.StepKind;
import vn.caunoi.matters.store.StepRow;
import vn.caunoi.matters.store.Voice;
import vn.caunoi.web.PageFrame;

/** Puts together what is to be told, and to whom. */
@Component
class TellCards {
    private final MatterFiles files;

    TellCards(MatterFiles files) {
        this.files = files;
    }

    /** Empty where the person may not tell it. */
    Optional<TellCard> of(Caller caller, UUID matter, PageFrame frame) {
        return of(files.read(caller, matter), Set.of(), frame);
    }

    /** The same without the voices that are not told at a meeting of the area. */
    Optional<TellCard> atMeeting(Caller caller, UUID matter, PageFrame frame) {
        Opened opened = files.read(caller, matter);
        return of(opened, opened.wentRound(), frame);
    }

    private static Optional<TellCard> of(Opened opened, Set<UUID> leftOut, PageFrame frame) {
        return opened.open().contains(StepKind.TELL)
                ? Optional.of(card(opened, leftOut, frame))
                : Optional.empty();
    }

    private static TellCard card(Opened opened, Set<UUID> leftOut, PageFrame frame) {
        List<Voice> voices = opened.voices();
        int answer = opened.matter().course().answers();
        List<Integer> waiting =
                IntStream.range(0, voices.size())
                        .filter(i -> !voices.get(i).isWithdrawn() && !voices.get(i).knows(answer))
                        .filter(i -> !leftOut.contains(voices.get(i).id()))
                        .boxed()
                        .toList();
        return new TellCard(
                MatterPaths.of(opened.matter().id()),
                opened.matter().id() + "_" + opened.matter().version(),
                opened.matter().code(),
                opened.wordsShown()
                        ? MatterLines.shortened(text(opened.steps(), StepKind.RECORD))
                        : frame.text("matters.desk.words.sealed"),
                answer(opened.steps()),
                opened.matter().progress().outcome().map(one -> frame.text(one.key())).orElse(""),
                voices.stream().anyMatch(voice -> voice.knows(answer)),
                waiting.stream()
                        .map(voices::get)
                        .filter(Voice::isAnonymous)
                        .map(voice -> voice.id().toString())
                        .toList(),
                waiting.stream()
                        .filter(i -> !voices.get(i).isAnonymous())
                        .map(i ->
                                new TellCard.Waiting(
                                        voices.get(i).id().toString(),
                                        VoiceLines.name(voices, i, frame),
                                        frame.text(voices.get(i).wants().key())))
                        .toList());
    }

    private static String text(List<StepRow> steps, StepKind kind) {
        return steps.stream()
                .filter(step -> step.step() == kind)
                .findFirst()
                .map(step -> step.word("text"))
                .orElse("");
    }

    /** The present answer is the last one. */
    private static String answer(List<StepRow> steps) {
        return steps.reversed().stream()
                .filter(step ->
                        step.step() == StepKind.ANSWER
                                || step.step() == StepKind.ANSWER_ON_THE_SPOT
                                || step.step() == StepKind.GUIDE)
                .findFirst()
                .map(step -> step.word("text"))
                .orElse("");
    }
}
