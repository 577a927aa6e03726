package vn.caunoi.matters.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Repository;
import vn.caunoi.matters.desk.Caller;
import vn.caunoi.matters.model.MatterState;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.ScopedTransactions;

/**
 * Open matters nearby that sound like one that is being written: they share two words that stand
 * side by side. Offered to who may see them anyhow; nothing is joined by itself.
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
                () -> {
                    List<Similar> similar = new ArrayList<>();
                    area.ifPresent(there ->
                            similar.addAll(
                                    likest(caller, pairs.get(), mark("+a", there), said, MOST)));
                    if (similar.size() < MOST) {
                        String elsewhere =
                                mark("+c", commune)
                                        + area.map(there -> " & !" + mark("+a", there)).orElse("");
                        similar.addAll(
                                likest(
                                        caller,
                                        pairs.get(),
                                        elsewhere,
                                        said,
                                        MOST - similar.size()));
                    }
                    return List.copyOf(similar);
                });
    }

    private List<Similar> likest(
            Caller caller, String pairs, String where, Set<String> said, int most) {
        return search.found(caller, List.of(pairs), "'+open' & " + where, CANDIDATES).stream()
                .map(hit -> new Scored(hit, shared(said, hit.text())))
                .sorted(Comparator.comparingInt(Scored::shared).reversed())
                .limit(most)
                .map(scored -> similar(scored.hit()))
                .toList();
    }

    private record Scored(MatterSearch.Hit hit, int shared) {}

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
