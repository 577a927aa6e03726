package vn.caunoi.matters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.matters.desk.Caller;
import vn.caunoi.matters.desk.Callers;
import vn.caunoi.matters.desk.MatterIntake;
import vn.caunoi.matters.desk.NewMatter;
import vn.caunoi.matters.desk.Receipt;
import vn.caunoi.matters.desk.Sweep;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterKind;
import vn.caunoi.matters.model.MatterState;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.matters.model.Sorting;
import vn.caunoi.matters.store.MatterPages;
import vn.caunoi.matters.store.MatterSearch;
import vn.caunoi.matters.store.MatterWords;
import vn.caunoi.matters.store.SimilarMatters;
import vn.caunoi.matters.store.Wish;
import vn.caunoi.organization.UnitId;
import vn.caunoi.people.PersonDetails;
import vn.caunoi.storage.ScopedTransactions;

/**
 * What programs may hand in and ask for, by the same rules as at the desk: never a sender, never
 * the words of what is sealed.
 */
@Component
public class MatterPrograms {
    private final MatterIntake intake;
    private final Callers callers;
    private final MatterPages pages;
    private final MatterSearch search;
    private final SimilarMatters similar;
    private final MatterWords words;
    private final Sweep sweep;
    private final ScopedTransactions transactions;
    private final Clock clock;

    MatterPrograms(
            MatterIntake intake,
            Callers callers,
            MatterPages pages,
            MatterSearch search,
            SimilarMatters similar,
            MatterWords words,
            Sweep sweep,
            ScopedTransactions transactions,
            Clock clock) {
        this.intake = intake;
        this.callers = callers;
        this.pages = pages;
        this.search = search;
        this.similar = similar;
        this.words = words;
        this.sweep = sweep;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What a program hands in; without {@code toHead} it goes straight to the ward.
     *
     * @param raisedOn empty for today
     */
    public record Raised(
            UnitId commune,
            Optional<UnitId> area,
            boolean toHead,
            Optional<LocalDate> raisedOn,
            String channel,
            String text,
            Optional<PersonDetails> sender) {}

    /**
     * @param receipt the code for the sender alone; it is shown this once
     */
    public record Taken(UUID id, String code, String receipt) {}

    /** Writes it down on behalf of the account. */
    public Taken take(Scope scope, Raised raised) {
        Receipt receipt =
                intake.fromPerson(
                        scope,
                        new NewMatter(
                                raised.commune(),
                                raised.area(),
                                raised.toHead(),
                                raised.raisedOn().orElseGet(() -> LocalDate.now(clock)),
                                raised.channel(),
                                raised.text(),
                                raised.sender(),
                                Wish.NONE));
        return new Taken(receipt.matter().id(), receipt.matter().code(), receipt.code().written());
    }

    /** Words of the vocabulary; a word that is none finds nothing. */
    public record Wanted(
            UnitId commune,
            Optional<UnitId> area,
            Optional<String> state,
            Optional<String> kind,
            Optional<String> topic) {}

    /** The last matter of the page before. */
    public record After(LocalDate raisedOn, UUID id) {}

    /**
     * A matter as programs see it.
     *
     * @param text empty when it is sealed
     */
    public record Line(
            UUID id,
            String code,
            Optional<UnitId> area,
            LocalDate raisedOn,
            String channel,
            String state,
            Optional<String> kind,
            Optional<String> topic,
            Optional<LocalDate> due,
            Optional<String> text) {}

    /** Newest first. */
    public List<Line> page(Scope scope, Wanted wanted, Optional<After> after, int size) {
        Optional<MatterState> state = wanted.state().flatMap(MatterPrograms::state);
        Optional<MatterKind> kind = wanted.kind().flatMap(MatterKind::of);
        if (wanted.state().isPresent() != state.isPresent()
                || wanted.kind().isPresent() != kind.isPresent()) {
            return List.of();
        }
        Caller caller = callers.person(scope);
        return transactions.read(
                caller.reach(),
                () ->
                        pages
                                .page(
                                        new MatterPages.Wanted(
                                                wanted.commune(),
                                                wanted.area(),
                                                state,
                                                kind,
                                                wanted.topic()),
                                        caller.bars(),
                                        after.map(last ->
                                                new MatterPages.After(last.raisedOn(), last.id())),
                                        size)
                                .stream()
                                .map(line -> line(line.matter(), line.text()))
                                .toList());
    }

    /** The newest matters of a place with these words. */
    public List<Line> search(
            Scope scope, UnitId commune, Optional<UnitId> area, String words, int most) {
        return search.find(callers.person(scope), commune, area, words, most).stream()
                .map(hit -> line(hit.matter(), Optional.of(hit.text())))
                .toList();
    }

    /** Codes of open matters nearby that sound like this text. */
    public List<String> similar(Scope scope, UnitId commune, Optional<UnitId> area, String text) {
        return similar.of(callers.person(scope), commune, area, text).stream()
                .map(SimilarMatters.Similar::code)
                .toList();
    }

    /** What stands of a new matter under seal: its key, and the content of its first step. */
    public record Sealed(byte[] key, byte[] content) {}

    /** Seals first words, for who writes rows by the million. */
    public Sealed sealed(UUID matter, String text) {
        MatterWords.Sealed sealed = words.seal(matter, new MatterStep.Recorded(text));
        return new Sealed(sealed.key(), sealed.content());
    }

    /**
     * What the clocks did.
     *
     * @param looked matters that were due
     * @param drafts of letters
     */
    public record Swept(int looked, int reminders, int drafts, int moved, int failed) {}

    /** Does at once what the clocks of all matters ask for until a day. */
    public Swept sweep(LocalDate day) {
        Sweep.Counts done = sweep.run(day);
        return new Swept(
                done.looked(), done.reminders(), done.drafts(), done.moved(), done.failed());
    }

    private static Optional<MatterState> state(String word) {
        return List.of(MatterState.values()).stream()
                .filter(state -> state.word().equals(word))
                .findFirst();
    }

    private static Line line(Matter matter, Optional<String> text) {
        return new Line(
                matter.id(),
                matter.code(),
                matter.place().area(),
                matter.raisedOn(),
                matter.channel(),
                matter.state().word(),
                matter.kind().map(MatterKind::word),
                matter.sorting().map(Sorting::topic).filter(topic -> !topic.isEmpty()),
                matter.progress().body().or(matter.progress()::front).map(clock -> clock.due()),
                text);
    }
}
