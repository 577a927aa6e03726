package vn.caunoi.matters.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.matters.store.AttachmentStore;
import vn.caunoi.matters.store.LetterStore;
import vn.caunoi.matters.store.MatterWords;
import vn.caunoi.matters.store.SessionStore;
import vn.caunoi.matters.store.StepStore;
import vn.caunoi.matters.store.StubStore;
import vn.caunoi.matters.store.Voice;
import vn.caunoi.matters.store.VoiceStore;
import vn.caunoi.people.Abode;
import vn.caunoi.people.People;
import vn.caunoi.people.PersonDetails;
import vn.caunoi.people.PersonId;

/**
 * What a step changes besides the matter's own row: its words in the search, from where its senders
 * can be seen, and of a denunciation everything.
 */
@Component
class Traces {
    private final MatterWords words;
    private final VoiceStore voices;
    private final AttachmentStore attachments;
    private final LetterStore letters;
    private final SessionStore sessions;
    private final StubStore stubs;
    private final StepStore steps;
    private final People people;

    Traces(
            MatterWords words,
            VoiceStore voices,
            AttachmentStore attachments,
            LetterStore letters,
            SessionStore sessions,
            StubStore stubs,
            StepStore steps,
            People people) {
        this.words = words;
        this.voices = voices;
        this.attachments = attachments;
        this.letters = letters;
        this.sessions = sessions;
        this.stubs = stubs;
        this.steps = steps;
        this.people = people;
    }

    void follow(Matter before, Matter after, MatterStep step) {
        if (step instanceof MatterStep.HandedOver stub) {
            erase(after);
            stubs.add(after, stub);
            return;
        }
        if (!before.place().desk().equals(after.place().desk())) {
            moveSenders(after);
        }
        followInSearch(before, after);
    }

    /** Also when a step is taken back. */
    void followInSearch(Matter before, Matter after) {
        if (after.sealed()) {
            words.hide(after.id());
        } else if (before.sealed()) {
            firstWords(after.id()).ifPresent(text -> words.publishToSearch(after, text));
        } else if (!before.place().equals(after.place())
                || before.state().isOpen() != after.state().isOpen()) {
            words.follow(after);
        }
    }

    /** What was said first, under seal or not. */
    private Optional<String> firstWords(UUID matter) {
        return steps.of(matter).stream().findFirst().map(first -> first.word("text"));
    }

    /** A person is seen from where he lives in the register: with the desk his place moves. */
    private void moveSenders(Matter matter) {
        for (Voice voice : voices.of(matter.id())) {
            voice.person()
                    .filter(_ -> voice.matter().equals(matter.id()))
                    .ifPresent(person -> move(voice, person, matter));
        }
    }

    private void move(Voice voice, PersonId person, Matter matter) {
        Map<PersonId, PersonDetails> known = people.details(List.of(person));
        Optional.ofNullable(known.get(person))
                .ifPresent(details -> {
                    PersonId moved = people.add(abode(matter), details);
                    voices.rename(voice.id(), Optional.of(moved));
                    people.erase(person);
                });
    }

    /** An entry taken back at once leaves no words in the search and no sender. */
    void forgetRecorded(Matter matter) {
        words.hide(matter.id());
        for (Voice voice : voices.of(matter.id())) {
            voice.person().ifPresent(people::erase);
        }
        voices.forget(matter.id());
    }

    static Abode abode(Matter matter) {
        return new Abode(matter.place().commune().value(), matter.place().desk().value());
    }

    /** Rows, files, senders and the key: what is left in the history opens no more. */
    private void erase(Matter matter) {
        for (Voice voice : voices.of(matter.id())) {
            if (voice.matter().equals(matter.id())) {
                voice.person().ifPresent(people::erase);
            }
        }
        voices.forget(matter.id());
        attachments.erase(matter.id());
        letters.erase(matter.id());
        sessions.erase(matter.id());
        words.erase(matter.id());
    }
}
