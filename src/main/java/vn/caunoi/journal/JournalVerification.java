package vn.caunoi.journal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.storage.SystemTransactions;

/** Proves that the journal is as it was written, as far as the database alone can tell. */
@Component
public class JournalVerification {
    private final Sealing sealing;
    private final SealTable table;
    private final SystemTransactions system;

    JournalVerification(Sealing sealing, SealTable table, SystemTransactions system) {
        this.sealing = sealing;
        this.table = table;
        this.system = system;
    }

    /**
     * Seals what waits (or leaves it to the process that is sealing just now), then walks along all
     * chains. It answers with digests, numbers and ids, never with entries.
     */
    public List<Chain> run() {
        sealing.sealAll();
        return system.run(table::communes).stream()
                .sorted()
                .map(commune -> system.run(() -> new ChainCheck(table, commune).walk()))
                .toList();
    }

    /** One link, to be compared with what was noted on paper. */
    public Optional<Mark> link(UUID commune, long number) {
        return system.run(() ->
                table.after(commune, number - 1, 1).stream()
                        .filter(seal -> seal.number() == number)
                        .map(Mark::of)
                        .findFirst());
    }

    /** The last link of a commune as it stands, to be noted on paper. */
    public Optional<Mark> newest(UUID commune) {
        return system.run(() -> table.last(commune).map(Mark::of));
    }
}
