package vn.caunoi.matters.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;
import vn.caunoi.matters.desk.Caller;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterState;
import vn.caunoi.matters.model.Place;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.ScopedTransactions;

/**
 * Matters nearby that sound like one that is being written or sorted: they share two words that
 * stand side by side. Offered to who may see them anyhow; nothing is joined by itself.
 */
@Repository
public class SimilarMatters {
    private static final int MOST = 5;
    private static final int MOST_PAIRS = 16;

    /** Newest candidates that are compared. */
    private static final int CANDIDATES = 200;

    private final MatterSearch search;
    private final ScopedTransactions transactions;

    SimilarMatters(MatterSearch search, ScopedTransactions transactions) {
        this.search = search;
        this.transactions = transactions;
    }

    /**
     * @param text its first words
     */
    public record Similar(
            UUID id,
            String code,
            LocalDate raisedOn,
            MatterState state,
            Optional<UnitId> area,
            String text) {}

    /** Those of the area first, then those of the rest of the commune; the likest first. */
    public List<Similar> of(Caller caller, UnitId commune, Optional<UnitId> area, String text) {
        List<String> words = Spelling.words(text);
        Optional<String> pairs = pairs(words);
        if (pairs.isEmpty()) {
            return List.of();
        }
        Set<String> said = Set.copyOf(words);
        return transactions.read(
                caller.reach(),
                () ->
                        likest(
                                search
                                        .found(
                                                caller,
                                                List.of(pairs.get()),
                                                "'+open' & " + mark("+c", commune),
                                                area,
                                                CANDIDATES)
                                        .stream(),
                                area,
                                said));
    }

    /** Those of the same place that were closed since a day; the likest first. */
    public List<Similar> closedSince(Caller caller, Place place, String text, LocalDate since) {
        List<String> words = Spelling.words(text);
        String where =
                place.area()
                        .map(there -> mark("+a", there))
                        .orElseGet(() -> mark("+c", place.commune()));
        return pairs(words)
                .map(pairs ->
                        transactions.read(
                                caller.reach(),
                                () ->
                                        likest(
                                                search
                                                        .found(
                                                                caller,
                                                                List.of(pairs),
                                                                "!'+open' & " + where,
                                                                Optional.empty(),
                                                                CANDIDATES)
                                                        .stream()
                                                        .filter(hit ->
                                                                isClosedSince(
                                                                        hit.matter(),
                                                                        place,
                                                                        since)),
                                                Optional.empty(),
                                                Set.copyOf(words))))
                .orElse(List.of());
    }

    private static boolean isClosedSince(Matter matter, Place place, LocalDate since) {
        return matter.state() == MatterState.CLOSED
                && matter.place().area().equals(place.area())
                && matter.progress().closedOn().filter(since::isAfter).isEmpty();
    }

    private static List<Similar> likest(
            Stream<MatterSearch.Hit> hits, Optional<UnitId> first, Set<String> said) {
        return hits.map(hit ->
                        new Scored(
                                hit,
                                first.isPresent() && hit.matter().place().area().equals(first),
                                shared(said, hit.text())))
                .sorted(
                        Comparator.comparing(Scored::comesFirst)
                                .thenComparingInt(Scored::shared)
                                .reversed())
                .limit(MOST)
                .map(scored -> similar(scored.hit()))
                .toList();
    }

    private record Scored(MatterSearch.Hit hit, boolean comesFirst, int shared) {}

    private static int shared(Set<String> said, String text) {
        Set<String> both = new HashSet<>(Spelling.words(text));
        both.retainAll(said);
        return both.size();
    }

    private static Similar similar(MatterSearch.Hit hit) {
        return new Similar(
                hit.matter().id(),
                hit.matter().code(),
                hit.matter().raisedOn(),
                hit.matter().state(),
                hit.matter().place().area(),
                hit.text());
    }

    /** Words side by side; of a long text pairs from all over it. */
    private static Optional<String> pairs(List<String> words) {
        List<String> pairs =
                IntStream.range(1, words.size())
                        .mapToObj(at ->
                                Spelling.quoted(words.get(at - 1))
                                        + " <-> "
                                        + Spelling.quoted(words.get(at)))
                        .distinct()
                        .toList();
        int step = Math.ceilDiv(Math.max(pairs.size(), 1), MOST_PAIRS);
        return pairs.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        IntStream.range(0, pairs.size())
                                .filter(at -> at % step == 0)
                                .mapToObj(pairs::get)
                                .collect(Collectors.joining(" | ", "(", ")")));
    }

    private static String mark(String kind, UnitId unit) {
        return Spelling.quoted(kind + unit.value());
    }
}
