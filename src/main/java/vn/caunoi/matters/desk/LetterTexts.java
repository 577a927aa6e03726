package vn.caunoi.matters.desk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.store.Letter;
import vn.caunoi.matters.store.LetterPurpose;
import vn.caunoi.web.Texts;
import vn.caunoi.web.VietnameseFormat;

/** The words with which letters begin; whoever signs may change each of them. */
@Component
class LetterTexts {
    /** Telephone numbers as people write them, with or without gaps; identity numbers. */
    private static final Pattern NUMBERS =
            Pattern.compile("(?<!\\d)(?:(?:\\+?84|0)(?:[ .-]?\\d){8,10}|\\d{12}|\\d{9})(?!\\d)");

    private static final Pattern ADDRESSES = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

    private final Texts.Reader texts;
    private final VietnameseFormat format;

    LetterTexts(Texts texts) {
        this.texts = texts.in(Texts.VIETNAMESE);
        this.format = new VietnameseFormat(this.texts);
    }

    /** What was said, without the numbers and addresses that lead to a person. */
    String struck(String said) {
        String struck = texts.get("matters.body.struck");
        return ADDRESSES.matcher(NUMBERS.matcher(said).replaceAll(struck)).replaceAll(struck);
    }

    /** Urges the body, or tells those above it. */
    String urging(
            LetterPurpose purpose,
            Matter matter,
            LocalDate due,
            Optional<String> body,
            Optional<Letter.Signing> sent) {
        String whom = body.orElseGet(() -> texts.get("matters.body.paper.body"));
        String letter =
                sent.map(signed ->
                                texts.get(
                                        "matters.body.paper.letter",
                                        signed.number(),
                                        format.date(signed.on())))
                        .or(() ->
                                matter.progress()
                                        .forwardedOn()
                                        .map(on ->
                                                texts.get(
                                                        "matters.body.paper.letter.of-day",
                                                        format.date(on))))
                        .orElseGet(() -> texts.get("matters.body.paper.letter.some"));
        return texts.get(
                "matters.body.paper." + purpose.word(),
                whom,
                letter,
                format.date(due),
                matter.code());
    }
}
