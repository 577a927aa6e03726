package vn.caunoi.matters.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterState;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.matters.model.Sorting;
import vn.caunoi.matters.model.UrgingLevel;
import vn.caunoi.matters.store.Body;
import vn.caunoi.matters.store.BodyStore;
import vn.caunoi.matters.store.Letter;
import vn.caunoi.matters.store.LetterPurpose;
import vn.caunoi.matters.store.LetterStore;
import vn.caunoi.matters.store.MatterWords;
import vn.caunoi.matters.store.SessionStore;
import vn.caunoi.matters.store.SessionStore.Item;
import vn.caunoi.matters.store.SessionStore.SessionList;
import vn.caunoi.matters.store.SessionStore.Standing;
import vn.caunoi.organization.UnitId;
import vn.caunoi.papers.NewPaper;
import vn.caunoi.papers.PaperRegister;
import vn.caunoi.papers.PaperType;
import vn.caunoi.papers.Signatory;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.Uuid7;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Refusal;

/**
 * One collected list for a session of the People's Council: the matters whose answer had to be
 * asked for as far up as that. An officer chooses and words it; a person signs it, and that is
 * written into each matter that still waits.
 */
@Component
public class SessionDesk {
    /** What the officer is offered of the words of a letter. */
    private static final int SHORT = 300;

    private final ScopedTransactions transactions;
    private final Callers callers;
    private final SessionStore sessions;
    private final LetterStore letters;
    private final LetterTexts texts;
    private final MatterWords words;
    private final BodyStore bodies;
    private final MatterDesk desk;
    private final SessionPapers papers;
    private final PaperRegister register;
    private final Clock clock;

    SessionDesk(
            ScopedTransactions transactions,
            Callers callers,
            SessionStore sessions,
            LetterStore letters,
            LetterTexts texts,
            MatterWords words,
            BodyStore bodies,
            MatterDesk desk,
            SessionPapers papers,
            PaperRegister register,
            Clock clock) {
        this.transactions = transactions;
        this.callers = callers;
        this.sessions = sessions;
        this.letters = letters;
        this.texts = texts;
        this.words = words;
        this.bodies = bodies;
        this.desk = desk;
        this.papers = papers;
        this.register = register;
        this.clock = clock;
    }

    /** A matter that is, or could be, on a list. */
    public record Row(Matter matter, boolean chosen, String words, Standing standing) {
        String topic() {
            return matter.sorting().map(Sorting::topic).orElse("");
        }
    }

    /** A list with its matters, by topic and body. */
    public record Sheet(SessionList list, List<Row> rows, boolean writes, boolean signs) {
        public Sheet {
            rows = List.copyOf(rows);
        }

        /** Those on the list. */
        public List<Row> chosen() {
            return rows.stream().filter(Row::chosen).toList();
        }
    }

    /** Lists of a commune; for who neither writes nor signs there, not found. */
    public List<SessionList> of(Scope scope, UnitId commune) {
        if (!writes(scope, commune) && !signs(scope, commune)) {
            throw new NotFound();
        }
        return transactions.read(reach(scope), () -> sessions.of(commune));
    }

    /** Begins a list, with every matter that could be on it. */
    public UUID begin(Scope scope, UnitId commune, String title, LocalDate heldOn) {
        if (!writes(scope, commune)) {
            throw new NotFound();
        }
        return transactions.write(
                reach(scope),
                () -> {
                    var list =
                            new SessionList(
                                    Uuid7.next(), 1, commune, title, heldOn, Optional.empty());
                    sessions.add(list, LocalDate.now(clock), scope.account().value());
                    Map<Matter, String> all = new LinkedHashMap<>();
                    rows(scope, list).forEach(row -> all.put(row.matter(), row.words()));
                    var unused = sessions.save(list, all);
                    return list.id();
                });
    }

    public Sheet sheet(Scope scope, UUID id) {
        return transactions.read(reach(scope), () -> found(scope, id));
    }

    private Sheet found(Scope scope, UUID id) {
        SessionList list =
                sessions.find(id)
                        .filter(one -> writes(scope, one.commune()) || signs(scope, one.commune()))
                        .orElseThrow(NotFound::new);
        boolean isDraft = list.signing().isEmpty();
        return new Sheet(
                list,
                rows(scope, list),
                isDraft && writes(scope, list.commune()),
                isDraft && signs(scope, list.commune()));
    }

    /** Of a signed list what is on it; of a draft also what could be. */
    private List<Row> rows(Scope scope, SessionList list) {
        var bars = callers.person(scope).bars();
        Map<UUID, Item> items = new HashMap<>();
        sessions.items(list.id(), bars).forEach(item -> items.put(item.matter().id(), item));
        List<Matter> matters =
                Stream.concat(
                                items.values().stream().map(Item::matter),
                                list.signing().isPresent()
                                        ? Stream.empty()
                                        : sessions.candidates(list.commune(), bars).stream()
                                                .filter(one -> !items.containsKey(one.id())))
                        .toList();
        Facts facts = facts(list.commune(), matters);
        return matters.stream()
                .map(matter -> row(matter, Optional.ofNullable(items.get(matter.id())), facts))
                .sorted(
                        Comparator.comparing((Row row) -> papers.topic(row.topic()), papers.order())
                                .thenComparing(row -> row.standing().body(), papers.order())
                                .thenComparing(row -> row.matter().raisedOn())
                                .thenComparing(row -> row.matter().code()))
                .toList();
    }

    private record Facts(Map<UUID, String> bodies, Map<UUID, Letter.Signing> letters) {}

    private Facts facts(UnitId commune, List<Matter> matters) {
        return new Facts(
                bodies.of(commune).stream().collect(Collectors.toMap(Body::id, Body::name)),
                letters.forwardedBy(matters.stream().map(Matter::id).toList()));
    }

    private Row row(Matter matter, Optional<Item> item, Facts facts) {
        return new Row(
                matter,
                item.isPresent(),
                item.map(Item::words).orElseGet(() -> offered(matter)),
                item.flatMap(Item::signed).orElseGet(() -> standing(matter, facts)));
    }

    /** In the words in which it was forwarded, else as it was said; numbers of persons struck. */
    private String offered(Matter matter) {
        String text =
                matter.progress()
                        .answering()
                        .flatMap(body -> letters.forwardedTo(body, matter.id()))
                        .map(Letter::text)
                        .or(() -> words.clear(matter.id()))
                        .orElse("");
        String struck = texts.struck(text).replaceAll("\\s+", " ").strip();
        if (struck.length() <= SHORT) {
            return struck;
        }
        String cut = struck.substring(0, SHORT);
        return cut.substring(0, Math.max(cut.lastIndexOf(' '), SHORT / 2)) + "…";
    }

    private Standing standing(Matter matter, Facts facts) {
        return new Standing(
                matter.progress()
                        .answering()
                        .map(body -> facts.bodies().getOrDefault(body, ""))
                        .orElse(""),
                Optional.ofNullable(facts.letters().get(matter.id()))
                        .map(Letter.Signing::number)
                        .orElse(""),
                matter.progress().forwardedOn(),
                matter.progress().body().map(limit -> limit.due()),
                state(matter));
    }

    private String state(Matter matter) {
        boolean late =
                matter.progress()
                        .body()
                        .filter(limit -> limit.isLate(LocalDate.now(clock)))
                        .isPresent();
        if (matter.state().isWithBody()) {
            return late ? "late" : matter.state() == MatterState.ROADMAP ? "roadmap" : "waiting";
        }
        return matter.progress().answeredOn().isPresent() ? "answered" : "sorting";
    }

    /**
     * Saves a draft.
     *
     * @param seen the version somebody looked at
     * @param chosen what goes on it, with its content in short
     * @return false when somebody else was quicker
     */
    public boolean save(
            Scope scope,
            UUID id,
            int seen,
            String title,
            LocalDate heldOn,
            Map<UUID, String> chosen) {
        return transactions.write(
                reach(scope),
                () -> {
                    Sheet sheet = found(scope, id);
                    if (!sheet.writes()) {
                        throw sheet.list().signing().isPresent()
                                ? new Refusal("matters.session.refused.signed")
                                : new NotFound();
                    }
                    Map<Matter, String> items = new LinkedHashMap<>();
                    sheet.rows().stream()
                            .filter(row -> chosen.containsKey(row.matter().id()))
                            .forEach(row ->
                                    items.put(
                                            row.matter(),
                                            chosen.getOrDefault(row.matter().id(), "")));
                    return sessions.save(
                            new SessionList(
                                    id,
                                    seen,
                                    sheet.list().commune(),
                                    title,
                                    heldOn,
                                    Optional.empty()),
                            items);
                });
    }

    /** Lays a draft aside for good. */
    public void drop(Scope scope, UUID id) {
        boolean dropped =
                transactions.write(
                        reach(scope), () -> found(scope, id).writes() && sessions.drop(id));
        if (!dropped) {
            throw new Refusal("matters.session.refused.signed");
        }
    }

    /**
     * Signs the list under the next number and writes that into every matter that still waits for
     * its body.
     *
     * @param seen the version that the signer read
     * @return false when somebody else was quicker
     */
    public boolean sign(Scope scope, UUID id, int seen) {
        return transactions.write(
                reach(scope),
                () -> {
                    Sheet sheet = found(scope, id);
                    if (!signs(scope, sheet.list().commune())) {
                        throw new NotFound();
                    }
                    if (!sheet.signs() || sheet.list().version() != seen) {
                        return false;
                    }
                    if (sheet.chosen().isEmpty()) {
                        throw new Refusal("matters.session.refused.empty");
                    }
                    sign(scope, sheet);
                    return true;
                });
    }

    private void sign(Scope scope, Sheet sheet) {
        LocalDate today = LocalDate.now(clock);
        SessionList list = sheet.list();
        Signatory signatory = papers.signatory(scope, today);
        NewPaper entry =
                new NewPaper(
                        list.commune(),
                        list.commune(),
                        PaperType.REPORT.word(),
                        papers.symbol(today),
                        papers.about(list),
                        today,
                        Optional.empty());
        PaperRegister.Issued issued =
                register.issue(
                        entry,
                        new PaperRegister.Dispatch(
                                Optional.of(signatory), papers.recipients(list, today)));
        String number = entry.numbered(issued.number());
        if (!sessions.sign(
                list, new Letter.Signing(today, scope.account().value(), issued.id(), number))) {
            throw new Refusal("matters.refused.moved-on");
        }
        Caller caller = callers.person(scope);
        for (Row row : sheet.chosen()) {
            sessions.freeze(list.id(), row.matter().id(), row.standing());
            if (row.matter().state().isWithBody()) {
                urge(caller, row.matter().id(), number, today);
            }
        }
        sessions.keepOnly(
                list.id(), sheet.chosen().stream().map(row -> row.matter().id()).toList());
    }

    /** The letter of its own that waited for the same purpose is not needed any more. */
    private void urge(Caller caller, UUID id, String number, LocalDate today) {
        Matter matter = desk.locked(caller, id);
        switch (desk.take(
                caller,
                matter,
                new MatterStep.Urged(UrgingLevel.COUNCIL, number, today),
                Optional.empty())) {
            case StepOutcome.Taken _ -> {}
            case StepOutcome.Stale _, StepOutcome.NotOpen _ ->
                    throw new Refusal("matters.refused.moved-on");
        }
        letters.of(id).stream()
                .filter(letter ->
                        letter.isDraft() && letter.purpose() == LetterPurpose.COUNCIL_LIST)
                .forEach(letter -> {
                    var unused = letters.drop(letter.id(), today);
                });
    }

    /** The Word file, written anew each time: an erased or sealed matter is in no file any more. */
    public byte[] file(Scope scope, UUID id) {
        return transactions.read(
                reach(scope),
                () -> {
                    Sheet sheet = found(scope, id);
                    UnitId commune = sheet.list().commune();
                    if (!scope.mayExport(commune, commune)) {
                        throw new NotFound();
                    }
                    return papers.word(sheet, scope, LocalDate.now(clock));
                });
    }

    private static boolean writes(Scope scope, UnitId commune) {
        return scope.mayWrite(commune, commune);
    }

    private static boolean signs(Scope scope, UnitId commune) {
        return scope.mayApprove(commune, commune);
    }

    private static vn.caunoi.storage.Reach reach(Scope scope) {
        return scope.readable().and(scope.writable()).and(scope.approvable());
    }
}
