package vn.caunoi.matters.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Role;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Signers;
import vn.caunoi.matters.store.Letter;
import vn.caunoi.matters.store.SessionStore.SessionList;
import vn.caunoi.matters.store.SessionStore.Standing;
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

/** The list for a session as an official paper; who raised a matter stands nowhere in it. */
@Component
class SessionPapers {
    private final Units units;
    private final PaperRules rules;
    private final Signers signers;
    private final Accounts accounts;
    private final WordPapers words;
    private final Texts.Reader texts;
    private final VietnameseFormat format;

    SessionPapers(
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

    Signatory signatory(Scope scope, LocalDate day) {
        return signatory(scope.account(), day);
    }

    private Signatory signatory(AccountId account, LocalDate day) {
        return accounts.posts(account, day).stream().anyMatch(post -> post.role() == Role.CHAIR)
                ? Signatory.CHAIR
                : Signatory.DEPUTY_CHAIR;
    }

    String symbol(LocalDate day) {
        return rules.symbol(PaperType.REPORT, UnitLevel.COMMUNE, day).orElse("");
    }

    String about(SessionList list) {
        return texts.get("matters.session.paper.about", list.title());
    }

    List<String> recipients(SessionList list, LocalDate day) {
        Unit commune = commune(list, day);
        return Stream.concat(
                        Stream.of(texts.get("matters.session.paper.council", inSentence(commune))),
                        rules.recipients(commune, day).stream())
                .toList();
    }

    /** How people sort words. */
    Comparator<String> order() {
        Collator collator = Collator.getInstance(Texts.VIETNAMESE);
        return collator::compare;
    }

    String topic(String word) {
        return word.isEmpty() ? "" : texts.get("vocabulary.matter_topic." + word);
    }

    byte[] word(SessionDesk.Sheet sheet, Scope reader, LocalDate today) {
        var out = new ByteArrayOutputStream();
        try {
            words.write(paper(sheet, reader, today), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private AdministrativePaper paper(SessionDesk.Sheet sheet, Scope reader, LocalDate today) {
        SessionList list = sheet.list();
        LocalDate day = list.signing().map(Letter.Signing::on).orElse(today);
        Unit commune = commune(list, day);
        Signatory signatory =
                list.signing()
                        .map(signed -> signatory(new AccountId(signed.by()), day))
                        .orElse(Signatory.CHAIR);
        return new AdministrativePaper(
                Issuer.standingCommittee(commune),
                symbol(day),
                list.signing().map(signed -> number(signed.number())),
                PlaceOfIssue.of(commune),
                day,
                PaperType.REPORT.printed(),
                about(list),
                parts(sheet, commune, day),
                rules.signature(
                        signatory,
                        day,
                        list.signing()
                                .flatMap(_ ->
                                        signers.name(
                                                reader,
                                                signatory.isDeputy()
                                                        ? Role.STANDING_COMMITTEE
                                                        : Role.CHAIR,
                                                commune,
                                                day))),
                recipients(list, day),
                Optional.empty());
    }

    /** "07/BC-MTTQ-BTT" begins with the number. */
    private static int number(String numbered) {
        return Integer.parseInt(numbered.split("/", 2)[0]);
    }

    private List<Part> parts(SessionDesk.Sheet sheet, Unit commune, LocalDate day) {
        List<List<String>> rows = new ArrayList<>();
        for (SessionDesk.Row row : sheet.chosen()) {
            rows.add(cells(rows.size() + 1, row));
        }
        List<Part> parts = new ArrayList<>();
        parts.add(
                new Part.Paragraph(
                        texts.get(
                                "matters.session.paper.intro",
                                inSentence(commune),
                                format.integer(rows.size()),
                                format.date(day),
                                sheet.list().title(),
                                format.date(sheet.list().heldOn()))));
        if (!rows.isEmpty()) {
            parts.add(
                    new Part.FigureTable(
                            Stream.of("rank", "content", "body", "forwarded", "due", "state")
                                    .map(word -> texts.get("matters.session.column." + word))
                                    .toList(),
                            rows));
        }
        parts.add(
                new Part.Paragraph(
                        texts.get("matters.session.paper.request", inSentence(commune))));
        return parts;
    }

    private List<String> cells(int rank, SessionDesk.Row row) {
        Standing standing = row.standing();
        String content = row.words().isEmpty() ? texts.get("matters.session.erased") : row.words();
        return List.of(
                String.valueOf(rank),
                texts.get("matters.session.paper.content", topic(row.topic()), content),
                standing.body(),
                forwarded(standing),
                standing.due().map(format::date).orElse(""),
                texts.get("matters.session.state." + standing.state()));
    }

    private String forwarded(Standing standing) {
        return standing.forwardedOn()
                .map(on ->
                        standing.letter().isEmpty()
                                ? format.date(on)
                                : texts.get(
                                        "matters.session.paper.letter",
                                        format.date(on),
                                        standing.letter()))
                .orElse("");
    }

    private static String inSentence(Unit commune) {
        return commune.kind().toLowerCase(Texts.VIETNAMESE) + " " + PlaceOfIssue.of(commune);
    }

    private Unit commune(SessionList list, LocalDate day) {
        return units.version(list.commune(), day).orElseThrow(NotFound::new);
    }
}
