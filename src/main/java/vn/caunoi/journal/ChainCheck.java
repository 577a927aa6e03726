package vn.caunoi.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import vn.caunoi.journal.SealTable.Sealed;

/** Walks along the chain of one commune and notes where it does not hold. */
final class ChainCheck {
    private static final int LINKS_AT_A_TIME = 100;

    /** A clock that is set right is moved by less. */
    private static final Duration CLOCK_SET_RIGHT = Duration.ofMinutes(5);

    private final SealTable table;
    private final UUID commune;
    private final List<Break> breaks = new ArrayList<>();
    private long seals;
    private long entries;
    private long number;
    private String digest = Seal.NOTHING_BEFORE;
    private Instant settledUntil = Instant.EPOCH;

    ChainCheck(SealTable table, UUID commune) {
        this.table = table;
        this.commune = commune;
    }

    Chain walk() {
        List<Seal> some = table.after(commune, 0, LINKS_AT_A_TIME);
        while (!some.isEmpty()) {
            Map<Long, List<Sealed>> under =
                    table.under(commune, some.getFirst().number(), some.getLast().number()).stream()
                            .collect(Collectors.groupingBy(Sealed::number));
            some.forEach(seal -> look(seal, under.getOrDefault(seal.number(), List.of())));
            some = table.after(commune, number, LINKS_AT_A_TIME);
        }
        table.lost(commune).stream()
                .filter(lost -> lost > number)
                .forEach(lost -> note(lost, Break.Kind.SEAL_GONE));
        return new Chain(
                commune,
                seals,
                entries,
                Optional.of(new Mark(commune, number, digest)).filter(mark -> seals > 0),
                breaks);
    }

    private void look(Seal seal, List<Sealed> under) {
        LongStream.range(number + 1, seal.number())
                .forEach(gone -> note(gone, Break.Kind.SEAL_GONE));
        if (seal.number() == number + 1 && !seal.previous().equals(digest)) {
            note(seal.number(), Break.Kind.SEAL_UNTIED);
        }
        if (seal.entries() != under.size()
                || !seal.digest()
                        .equals(seal.digestOver(under.stream().map(Sealed::member).toList()))) {
            note(seal.number(), Break.Kind.SEAL_CHANGED);
        }
        under.forEach(this::look);
        seals++;
        entries += under.size();
        number = seal.number();
        digest = seal.digest();
        settledUntil = seal.settledUntil();
    }

    private void look(Sealed sealed) {
        UUID id = sealed.member().entry();
        Optional<JournalEntry> entry = sealed.entry();
        if (entry.isEmpty()) {
            note(sealed.number(), Break.Kind.ENTRY_GONE, id);
            return;
        }
        if (!Seal.digestOf(entry.get()).equals(sealed.member().digest())) {
            note(sealed.number(), Break.Kind.ENTRY_CHANGED, id);
        }
        if (entry.get().madeAt().isBefore(settledUntil.minus(CLOCK_SET_RIGHT))) {
            note(sealed.number(), Break.Kind.ENTRY_BACKDATED, id);
        }
    }

    private void note(long seal, Break.Kind kind) {
        breaks.add(new Break(commune, seal, kind, Optional.empty()));
    }

    private void note(long seal, Break.Kind kind, UUID entry) {
        breaks.add(new Break(commune, seal, kind, Optional.of(entry)));
    }
}
