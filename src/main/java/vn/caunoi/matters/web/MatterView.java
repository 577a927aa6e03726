package vn.caunoi.matters.web;

import java.util.List;
import java.util.Optional;
import vn.caunoi.matters.store.StubStore;
import vn.caunoi.web.Choice;
import vn.caunoi.web.Tone;

/**
 * One matter on its page.
 *
 * @param words what was said first; empty when it is under seal or erased
 * @param frontDue what the Front owes; empty when nothing
 * @param bodyDue what the body owes
 * @param acts what the person may do now: the address and the word on the button
 * @param lettersPath where letters about it are written; "" for who has none to do with them
 * @param anonymous how many gave no name; "" when nobody did
 */
public record MatterView(
        String path,
        String code,
        String state,
        Tone stateTone,
        Optional<String> words,
        boolean isSealed,
        boolean mayUnseal,
        String area,
        String desk,
        String channel,
        String receivedOn,
        String kind,
        String topic,
        String competence,
        String turn,
        String body,
        String assignee,
        Optional<DueWord> frontDue,
        Optional<DueWord> bodyDue,
        String outcome,
        List<Choice> acts,
        String lettersPath,
        List<Happened> steps,
        List<VoiceLine> voices,
        String anonymous,
        List<Choice> pictures,
        List<Choice> documents,
        Optional<StubStore.Stub> stub,
        Optional<String> joinedTo) {}
