package vn.caunoi.matters.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.matters.desk.StepOutcome.NotOpen;
import vn.caunoi.matters.desk.StepOutcome.Stale;
import vn.caunoi.matters.desk.StepOutcome.Taken;
import vn.caunoi.matters.model.Hand;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.matters.model.ReceiptCode;
import vn.caunoi.matters.store.MatterStore;
import vn.caunoi.matters.store.MatterWords;
import vn.caunoi.matters.store.StepStore;
import vn.caunoi.matters.store.Voice;
import vn.caunoi.matters.store.VoiceStore;
import vn.caunoi.people.People;
import vn.caunoi.people.PersonDetails;
import vn.caunoi.people.PersonId;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.Uuid7;

/**
 * A letter with several subjects becomes several matters: the further ones are matters of their
 * own, in which everybody who raised the letter keeps his right to an answer.
 */
@Component
public class Splitting {
    private final ScopedTransactions transactions;
    private final MatterDesk desk;
    private final MatterStore matters;
    private final StepStore steps;
    private final VoiceStore voices;
    private final MatterWords words;
    private final People people;
    private final RuleDeadlines deadlines;
    private final Marks marks;
    private final Clock clock;

    Splitting(
            ScopedTransactions transactions,
            MatterDesk desk,
            MatterStore matters,
            StepStore steps,
            VoiceStore voices,
            MatterWords words,
            People people,
            RuleDeadlines deadlines,
            Marks marks,
            Clock clock) {
        this.transactions = transactions;
        this.desk = desk;
        this.matters = matters;
        this.steps = steps;
        this.voices = voices;
        this.words = words;
        this.people = people;
        this.deadlines = deadlines;
        this.marks = marks;
        this.clock = clock;
    }

    /**
     * @param seen the version of the letter that the caller looked at
     * @param parts what each further subject says
     */
    public StepOutcome split(Caller caller, UUID id, int seen, List<String> parts) {
        return transactions.write(
                caller.reach(),
                () -> {
                    Matter letter = desk.locked(caller, id);
                    if (letter.version() != seen) {
                        return new Stale(letter);
                    }
                    List<UUID> made = parts.stream().map(_ -> Uuid7.next()).toList();
                    MatterStep step = new MatterStep.Split(made);
                    StepOutcome outcome =
                            desk.take(caller, letter, step, desk.act(caller, letter, step));
                    switch (outcome) {
                        case Taken taken -> {
                            List<Voice> raised = ownVoices(letter);
                            for (int i = 0; i < made.size(); i++) {
                                write(caller, letter, made.get(i), parts.get(i), raised, taken);
                            }
                        }
                        case Stale _, NotOpen _ -> {}
                    }
                    return outcome;
                });
    }

    private void write(
            Caller caller, Matter letter, UUID id, String text, List<Voice> raised, Taken taken) {
        LocalDate today = LocalDate.now(clock);
        Matter part = part(letter, id, today);
        matters.add(
                part,
                new MatterStore.Origin(caller.account(), taken.act(), Optional.of(letter.id())),
                marks.first(part));
        MatterWords.Pen pen = words.begin(part);
        steps.append(
                part,
                new MatterStep.Recorded(text),
                new StepStore.Taker(Hand.OFFICER, caller.account(), Optional.empty(), taken.act()),
                today,
                Optional.of(pen),
                Optional.empty());
        if (!part.sealed()) {
            words.publishToSearch(part, text);
        }
        copies(part, raised).forEach(voice -> voices.add(voice, Optional.empty()));
    }

    /** Where the letter lies, since when it is there, and as sealed as it is. */
    private Matter part(Matter letter, UUID id, LocalDate today) {
        Matter plain =
                Matter.recorded(
                        id,
                        ReceiptCode.shortName(),
                        letter.place(),
                        letter.raisedOn(),
                        today,
                        letter.channel(),
                        deadlines);
        return new Matter(
                plain.id(),
                plain.version(),
                plain.code(),
                plain.place(),
                plain.raisedOn(),
                plain.channel(),
                Optional.empty(),
                Set.copyOf(letter.about()),
                letter.sealed(),
                plain.progress(),
                Optional.empty(),
                letter.assignee());
    }

    private List<Voice> ownVoices(Matter letter) {
        return voices.of(letter.id()).stream()
                .filter(voice -> voice.matter().equals(letter.id()) && !voice.isWithdrawn())
                .toList();
    }

    /** Each person is kept once more, so that a part can be erased without the others. */
    private List<Voice> copies(Matter part, List<Voice> raised) {
        Map<PersonId, PersonDetails> known =
                people.details(raised.stream().flatMap(voice -> voice.person().stream()).toList());
        List<Voice> copies = new ArrayList<>();
        for (Voice voice : raised) {
            copies.add(
                    new Voice(
                            Uuid7.next(),
                            part.id(),
                            voice.commune(),
                            voice.person()
                                    .flatMap(person -> Optional.ofNullable(known.get(person)))
                                    .map(details -> people.add(Traces.abode(part), details)),
                            voice.wants(),
                            voice.raisedOn(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
        }
        return copies;
    }
}
