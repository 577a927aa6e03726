package vn.caunoi.matters.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.matters.desk.Caller;
import vn.caunoi.matters.desk.Letters;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.store.Body;
import vn.caunoi.matters.store.Letter;
import vn.caunoi.matters.store.LetterPurpose;
import vn.caunoi.web.Choice;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.Tone;

/** Letters as pages show them. */
@Component
class LetterViews {
    private final Letters letters;

    LetterViews(Letters letters) {
        this.letters = letters;
    }

    LetterLine line(Letters.Seen seen, PageFrame frame) {
        Letter letter = seen.letter();
        return new LetterLine(
                LetterPage.PATH + "/" + letter.id(),
                frame.text(letter.purpose().key()),
                seen.matter().code(),
                MatterLettersPage.path(seen.matter().id()),
                seen.body().map(Body::name).orElse(""),
                frame.format().date(letter.draftedOn()),
                tone(letter),
                state(letter, frame));
    }

    private static Tone tone(Letter letter) {
        if (letter.signing().isPresent()) {
            return Tone.DONE;
        }
        return letter.isDraft() ? Tone.SOON : Tone.INFO;
    }

    private static String state(Letter letter, PageFrame frame) {
        return letter.signing()
                .map(signed -> frame.text("matters.body.letter.signed", signed.number()))
                .orElseGet(() ->
                        frame.text(
                                letter.isDraft()
                                        ? "matters.body.letter.waiting"
                                        : "matters.body.letter.dropped"));
    }

    LetterView view(Caller caller, Letters.Seen seen, PageFrame frame) {
        Letter letter = seen.letter();
        Matter matter = seen.matter();
        boolean rewords = letter.isDraft() && Letters.mayWrite(caller, matter);
        Optional<Letters.Offer> offer =
                rewords ? Optional.of(letters.offer(caller, matter.id())) : Optional.empty();
        boolean forwards = letter.purpose() == LetterPurpose.FORWARD;
        return new LetterView(
                line(seen, frame),
                LetterPage.PATH + "/" + letter.id(),
                letter.version(),
                letter.dueOn()
                        .map(frame.format()::date)
                        .orElseGet(() -> frame.text("matters.body.letter.due.rule")),
                letter.text(),
                letter.signing().map(Letter.Signing::number).orElse(""),
                rewords,
                letter.isDraft() && Letters.maySign(caller, matter),
                letter.isDraft(),
                letter.droppedOn().isEmpty()
                        && caller.scope()
                                .filter(reader ->
                                        reader.mayExport(
                                                matter.place().commune(), matter.place().commune()))
                                .isPresent(),
                forwards,
                forwards && offer.filter(Letters.Offer::dueIsFree).isPresent(),
                forwards ? offer.map(LetterViews::bodies).orElse(List.of()) : List.of(),
                letter.signing()
                        .map(signed ->
                                frame.text(
                                        "matters.body.letter.signed.on",
                                        signed.number(),
                                        frame.format().date(signed.on()))));
    }

    static List<Choice> bodies(Letters.Offer offer) {
        return offer.bodies().stream()
                .map(body -> new Choice(body.id().toString(), body.name()))
                .toList();
    }
}
