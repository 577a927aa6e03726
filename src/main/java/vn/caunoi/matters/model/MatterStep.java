package vn.caunoi.matters.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A step as it is asked for and as it is recorded, with the data of that act alone. {@link #facts}
 * are dates, numbers, ids and code words; {@link #said} is what people wrote. Both are kept under
 * the key of the matter.
 */
public sealed interface MatterStep {
    /** Somebody said it. */
    record Recorded(String text) implements MatterStep {}

    /**
     * A denunciation was handed over.
     *
     * @param receiver the body that takes denunciations
     */
    record HandedOver(String number, LocalDate on, String receiver) implements MatterStep {}

    /**
     * @param about posts and bodies that the matter is about, as {@link Concern} writes them
     */
    record Classified(MatterKind kind, String topic, Competence competence, Set<Concern> about)
            implements MatterStep {
        public Classified {
            about = Set.copyOf(about);
        }
    }

    /** Its other subjects became matters of their own. */
    record Split(List<UUID> parts) implements MatterStep {
        public Split {
            parts = List.copyOf(parts);
        }
    }

    /** Goes on as a part of another. */
    record Joined(UUID into) implements MatterStep {}

    /** Given to an account. */
    record Assigned(UUID to) implements MatterStep {}

    /** From the head's desk to the ward's. */
    record ToWard(String reason) implements MatterStep {}

    /** Explained at once. */
    record AnsweredOnTheSpot(String text, Evidence.PublicSource source) implements MatterStep {}

    /** Guided to whom it concerns. */
    record Guided(String text, String toWhom) implements MatterStep {}

    /**
     * Signed and sent.
     *
     * @param text what the body reads: without the sender
     */
    record Forwarded(UUID body, String letter, LocalDate on, LocalDate due, String text)
            implements MatterStep {}

    /** The body took it up. */
    record Acknowledged(String document) implements MatterStep {}

    /** The body says who is competent instead, or at least why it is not. */
    record NotOurs(String reason) implements MatterStep {}

    /** The body asks for more time. */
    record Extended(String reason, String document, LocalDate due) implements MatterStep {}

    /** The body asks the sender something. */
    record SenderAsked(String question) implements MatterStep {}

    /** The sender's word to it; empty when the rule waits no longer. */
    record SenderReplied(String reply) implements MatterStep {}

    /** Until when it will be settled. */
    record RoadmapGiven(LocalDate until, String document, String text) implements MatterStep {}

    /** A signed letter about the answer that does not come. */
    record Urged(UrgingLevel level, String letter, LocalDate on) implements MatterStep {}

    /** The body's answer. */
    record Answered(Outcome outcome, String text, Evidence evidence) implements MatterStep {}

    /** The Front does not take the answer. */
    record SentBack(String reason) implements MatterStep {}

    /**
     * The Front takes the answer.
     *
     * @param onTheGround whether somebody went to see that it is done
     */
    record Checked(boolean onTheGround, String note) implements MatterStep {}

    /** One voice was told. */
    record Told(UUID voice, ToldHow how, LocalDate on, String note) implements MatterStep {}

    /** One voice judged. */
    record Judged(UUID voice, Verdict verdict, String words) implements MatterStep {}

    /** One voice asks to look again. */
    record Objected(UUID voice, String reason) implements MatterStep {}

    /** Nobody said a word. */
    record Silent() implements MatterStep {}

    /** It came back. */
    record Recurred(String reason) implements MatterStep {}

    /** One voice takes it back. */
    record VoiceWithdrawn(UUID voice, String reason) implements MatterStep {}

    /**
     * One sender's name went out.
     *
     * @param asked the request that the chair approved
     * @param requester to whom
     * @param request number of his letter
     * @param tellsSender whether the sender learns of it; not where a law forbids to tell him
     */
    record Disclosed(
            UUID voice,
            UUID asked,
            String requester,
            String request,
            LocalDate on,
            String basis,
            boolean tellsSender)
            implements MatterStep {}

    /** Which line of the workflow this is. */
    default StepKind stepKind() {
        return switch (this) {
            case Recorded _ -> StepKind.RECORD;
            case HandedOver _ -> StepKind.HAND_OVER;
            case Classified _ -> StepKind.CLASSIFY;
            case Split _ -> StepKind.SPLIT;
            case Joined _ -> StepKind.JOIN;
            case Assigned _ -> StepKind.ASSIGN;
            case ToWard _ -> StepKind.TO_WARD;
            case AnsweredOnTheSpot _ -> StepKind.ANSWER_ON_THE_SPOT;
            case Guided _ -> StepKind.GUIDE;
            case Forwarded _ -> StepKind.FORWARD;
            case Acknowledged _ -> StepKind.ACKNOWLEDGE;
            case NotOurs _ -> StepKind.NOT_OURS;
            case Extended _ -> StepKind.EXTEND;
            case SenderAsked _ -> StepKind.ASK_SENDER;
            case SenderReplied _ -> StepKind.SENDER_REPLY;
            case RoadmapGiven _ -> StepKind.ROADMAP;
            case Urged _ -> StepKind.URGE;
            case Answered _ -> StepKind.ANSWER;
            case SentBack _ -> StepKind.SEND_BACK;
            case Checked _ -> StepKind.CHECK;
            case Told _ -> StepKind.TELL;
            case Judged _ -> StepKind.VERDICT;
            case Objected _ -> StepKind.OBJECT;
            case Silent _ -> StepKind.SILENCE;
            case Recurred _ -> StepKind.RECUR;
            case VoiceWithdrawn _ -> StepKind.WITHDRAW;
            case Disclosed _ -> StepKind.DISCLOSE;
        };
    }

    /** The voice that the step concerns. */
    default Optional<UUID> concernedVoice() {
        return switch (this) {
            case Told told -> Optional.of(told.voice());
            case Judged judged -> Optional.of(judged.voice());
            case Objected objected -> Optional.of(objected.voice());
            case VoiceWithdrawn withdrawn -> Optional.of(withdrawn.voice());
            case Disclosed disclosed -> Optional.of(disclosed.voice());
            case Recorded _,
                    HandedOver _,
                    Classified _,
                    Split _,
                    Joined _,
                    Assigned _,
                    ToWard _,
                    AnsweredOnTheSpot _,
                    Guided _,
                    Forwarded _,
                    Acknowledged _,
                    NotOurs _,
                    Extended _,
                    SenderAsked _,
                    SenderReplied _,
                    RoadmapGiven _,
                    Urged _,
                    Answered _,
                    SentBack _,
                    Checked _,
                    Silent _,
                    Recurred _ ->
                    Optional.empty();
        };
    }

    /** Code words, numbers, ids and days, by name. */
    default Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        switch (this) {
            case HandedOver step -> {
                facts.put("letter", step.number());
                facts.put("on", step.on().toString());
                facts.put("receiver", step.receiver());
            }
            case Classified step -> {
                facts.put("kind", step.kind().word());
                facts.put("topic", step.topic());
                facts.put("competence", step.competence().word());
            }
            case Split step ->
                    facts.put(
                            "parts",
                            step.parts().stream()
                                    .map(UUID::toString)
                                    .collect(Collectors.joining(" ")));
            case Joined step -> facts.put("into", step.into().toString());
            case Assigned step -> facts.put("to", step.to().toString());
            case Forwarded step -> {
                facts.put("body", step.body().toString());
                facts.put("letter", step.letter());
                facts.put("on", step.on().toString());
                facts.put("due", step.due().toString());
            }
            case Extended step -> {
                facts.put("document", step.document());
                facts.put("due", step.due().toString());
            }
            case Acknowledged step -> facts.put("document", step.document());
            case RoadmapGiven step -> {
                facts.put("document", step.document());
                facts.put("due", step.until().toString());
            }
            case Urged step -> {
                facts.put("level", step.level().word());
                facts.put("letter", step.letter());
                facts.put("on", step.on().toString());
            }
            case Answered step -> {
                facts.put("outcome", step.outcome().word());
                evidence(facts, step.evidence());
            }
            case AnsweredOnTheSpot step -> {
                facts.put("outcome", Outcome.EXPLAINED.word());
                evidence(facts, step.source());
            }
            case Guided _ -> facts.put("outcome", Outcome.GUIDED.word());
            case Checked step -> facts.put("ground", String.valueOf(step.onTheGround()));
            case Told step -> {
                facts.put("how", step.how().word());
                facts.put("on", step.on().toString());
            }
            case Judged step -> facts.put("verdict", step.verdict().word());
            case Disclosed step -> {
                facts.put("asked", step.asked().toString());
                facts.put("requester", step.requester());
                facts.put("request", step.request());
                facts.put("on", step.on().toString());
                facts.put("basis", step.basis());
                facts.put("told", String.valueOf(step.tellsSender()));
            }
            case Recorded _,
                    ToWard _,
                    NotOurs _,
                    SenderAsked _,
                    SenderReplied _,
                    SentBack _,
                    Objected _,
                    Silent _,
                    Recurred _,
                    VoiceWithdrawn _ -> {}
        }
        return facts;
    }

    /** What people wrote, by name; without what was left empty. */
    default Map<String, String> said() {
        Map<String, String> words = new LinkedHashMap<>();
        switch (this) {
            case Recorded step -> words.put("text", step.text());
            case ToWard step -> words.put("reason", step.reason());
            case AnsweredOnTheSpot step -> words.put("text", step.text());
            case Guided step -> {
                words.put("text", step.text());
                words.put("whom", step.toWhom());
            }
            case Forwarded step -> words.put("text", step.text());
            case NotOurs step -> words.put("reason", step.reason());
            case Extended step -> words.put("reason", step.reason());
            case SenderAsked step -> words.put("question", step.question());
            case SenderReplied step -> words.put("reply", step.reply());
            case RoadmapGiven step -> words.put("text", step.text());
            case Answered step -> words.put("text", step.text());
            case SentBack step -> words.put("reason", step.reason());
            case Checked step -> words.put("note", step.note());
            case Told step -> words.put("note", step.note());
            case Judged step -> words.put("words", step.words());
            case Objected step -> words.put("reason", step.reason());
            case Recurred step -> words.put("reason", step.reason());
            case VoiceWithdrawn step -> words.put("reason", step.reason());
            case HandedOver _,
                    Classified _,
                    Split _,
                    Joined _,
                    Assigned _,
                    Acknowledged _,
                    Urged _,
                    Silent _,
                    Disclosed _ -> {}
        }
        words.values().removeIf(String::isBlank);
        return words;
    }

    private static void evidence(Map<String, String> facts, Evidence evidence) {
        switch (evidence) {
            case Evidence.Document document -> {
                facts.put("number", document.number());
                facts.put("dated", document.date().toString());
                facts.put("signatory", document.signatory());
            }
            case Evidence.Minutes minutes -> {
                facts.put("minutes", minutes.meeting());
                facts.put("dated", minutes.date().toString());
            }
            case Evidence.PublicSource source -> facts.put("source", source.source());
        }
    }
}
