package vn.caunoi.matters.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Post;
import vn.caunoi.access.Role;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Signers;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.store.Body;
import vn.caunoi.matters.store.Letter;
import vn.caunoi.matters.store.LetterPurpose;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.papers.AdministrativePaper;
import vn.caunoi.papers.Issuer;
import vn.caunoi.papers.PaperRules;
import vn.caunoi.papers.PaperType;
import vn.caunoi.papers.Part;
import vn.caunoi.papers.PlaceOfIssue;
import vn.caunoi.papers.Signatory;
import vn.caunoi.papers.WordPapers;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Texts;
import vn.caunoi.web.VietnameseFormat;

/** Letters as official papers. Who raised the matter stands in none of them. */
@Component
class LetterPapers {
    private final Units units;
    private final PaperRules rules;
    private final Signers signers;
    private final Accounts accounts;
    private final WordPapers words;
    private final Texts.Reader texts;
    private final VietnameseFormat format;

    LetterPapers(
            Units units,
            PaperRules rules,
            Signers signers,
            Accounts accounts,
            WordPapers words,
            Texts texts) {
        this.units = units;
        this.rules = rules;
        this.signers = signers;
        this.accounts = accounts;
        this.words = words;
        this.texts = texts.in(Texts.VIETNAMESE);
        this.format = new VietnameseFormat(this.texts);
    }

    /**
     * A letter on the day on which it is, or would be, signed.
     *
     * @param due until when the body is asked to answer
     */
    record Sheet(
            Letter letter,
            Matter matter,
            Optional<Body> body,
            LocalDate day,
            LocalDate due,
            Optional<Integer> number) {}

    String symbol(LocalDate day) {
        return rules.symbol(PaperType.LETTER, UnitLevel.COMMUNE, day).orElse("");
    }

    /** What stands in the register: the code of the matter, and nobody's name. */
    String subject(Letter letter, Matter matter) {
        return texts.get("matters.body.subject." + letter.purpose().word(), matter.code());
    }

    /** To whom it goes, by name. */
    String recipient(Letter letter, Matter matter, Optional<Body> body, LocalDate day) {
        Unit commune = commune(matter, day);
        return switch (letter.purpose()) {
            case FORWARD, URGE_BODY ->
                    body.map(Body::name).orElseGet(() -> texts.get("matters.body.paper.body"));
            case TELL_PARTY_COMMITTEE ->
                    texts.get("matters.body.paper.to.party", inSentence(commune));
            case COUNCIL_LIST -> texts.get("matters.body.paper.to.council", inSentence(commune));
            case TELL_FRONT_ABOVE ->
                    texts.get(
                            "matters.body.paper.to.above",
                            units.ancestors(commune.id(), day).stream()
                                    .filter(unit -> unit.level() == UnitLevel.PROVINCE)
                                    .findFirst()
                                    .map(Unit::name)
                                    .orElse(""));
        };
    }

    /** In whose place the person signs: the chair for himself, the others for him. */
    Signatory signatory(Scope scope, LocalDate day) {
        return accounts.posts(scope.account(), day).stream()
                        .map(Post::role)
                        .anyMatch(role -> role == Role.CHAIR)
                ? Signatory.CHAIR
                : Signatory.DEPUTY_CHAIR;
    }

    /**
     * The Word file.
     *
     * @param signer who signs; empty for a draft, which leaves room for number and name
     */
    byte[] word(Sheet sheet, Scope reader, Optional<Signatory> signer) {
        var out = new ByteArrayOutputStream();
        try {
            words.write(paper(sheet, reader, signer), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private AdministrativePaper paper(Sheet sheet, Scope reader, Optional<Signatory> signer) {
        Unit commune = commune(sheet.matter(), sheet.day());
        String to = recipient(sheet.letter(), sheet.matter(), sheet.body(), sheet.day());
        Signatory signatory = signer.orElse(Signatory.CHAIR);
        return new AdministrativePaper(
                Issuer.standingCommittee(commune),
                symbol(sheet.day()),
                sheet.number(),
                PlaceOfIssue.of(commune),
                sheet.day(),
                "",
                texts.get("matters.body.about." + sheet.letter().purpose().word()),
                parts(sheet, to, commune),
                rules.signature(
                        signatory,
                        sheet.day(),
                        signer.flatMap(_ -> name(reader, signatory, commune, sheet.day()))),
                List.of(texts.get("matters.body.paper.as-above")),
                Optional.empty());
    }

    private Optional<String> name(Scope reader, Signatory signatory, Unit commune, LocalDate day) {
        Role role = signatory.isDeputy() ? Role.STANDING_COMMITTEE : Role.CHAIR;
        return signers.name(reader, role, commune, day);
    }

    private List<Part> parts(Sheet sheet, String to, Unit commune) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Addressed(to));
        if (sheet.letter().purpose() == LetterPurpose.FORWARD) {
            parts.add(
                    new Part.Paragraph(
                            texts.get(
                                    "matters.body.paper.forward.intro",
                                    inSentence(commune),
                                    to,
                                    sheet.matter().code())));
            parts.add(new Part.Paragraph(sheet.letter().text()));
            parts.add(
                    new Part.Paragraph(
                            texts.get(
                                    "matters.body.paper.forward.request",
                                    to,
                                    inSentence(commune),
                                    format.date(sheet.due()))));
        } else {
            parts.add(new Part.Paragraph(sheet.letter().text()));
        }
        parts.add(new Part.Paragraph(texts.get("matters.body.paper.close")));
        return parts;
    }

    /** "phường Tân Lập", as it stands in the middle of a sentence. */
    private static String inSentence(Unit commune) {
        return commune.kind().toLowerCase(Texts.VIETNAMESE) + " " + PlaceOfIssue.of(commune);
    }

    private Unit commune(Matter matter, LocalDate day) {
        return units.version(matter.place().commune(), day).orElseThrow(NotFound::new);
    }
}
