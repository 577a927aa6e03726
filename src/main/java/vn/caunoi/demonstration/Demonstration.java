package vn.caunoi.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Role;
import vn.caunoi.access.Scope;
import vn.caunoi.exchange.Fault;
import vn.caunoi.exchange.ImportOptions;
import vn.caunoi.exchange.ImportResult;
import vn.caunoi.exchange.Mends;
import vn.caunoi.exchange.RecordImport;
import vn.caunoi.exchange.sheets.ImportSource;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.Units;
import vn.caunoi.storage.NewBeginning;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.Uuid7;

/**
 * An invented ward for who tries the product. Its records come in through the same import as those
 * of any ward; its passwords are no secret.
 */
@Component
public class Demonstration {
    private static final AccountId LOCAL_ADMINISTRATOR = new AccountId(new UUID(0, 0));

    private final RecordImport imports;
    private final DemonstrationAccounts demonstrationAccounts;
    private final DemonstrationBodies bodies;
    private final Accounts accounts;
    private final Units units;
    private final ScopedTransactions transactions;
    private final NewBeginning beginning;
    private final Clock clock;
    private volatile Optional<Boolean> known = Optional.empty();

    Demonstration(
            RecordImport imports,
            DemonstrationAccounts demonstrationAccounts,
            DemonstrationBodies bodies,
            Accounts accounts,
            Units units,
            ScopedTransactions transactions,
            NewBeginning beginning,
            Clock clock) {
        this.imports = imports;
        this.demonstrationAccounts = demonstrationAccounts;
        this.bodies = bodies;
        this.accounts = accounts;
        this.units = units;
        this.transactions = transactions;
        this.beginning = beginning;
        this.clock = clock;
    }

    /**
     * Whether what stands here is invented, so that each page should say so. It cannot change while
     * the program runs, so the database is asked once.
     */
    public boolean isOn() {
        if (known.isEmpty()) {
            LocalDate today = LocalDate.now(clock);
            known =
                    Optional.of(
                            Stream.of(Areas.WARD, SimulatedNation.province(1))
                                    .anyMatch(code -> units.named(code, today).isPresent()));
        }
        return known.get();
    }

    /**
     * An account to try the product with.
     *
     * @param place name of the unit it is for
     */
    public record DemoAccount(String name, String password, Role role, String place) {}

    /** The accounts that can be used now; none where the demonstration was not loaded. */
    public List<DemoAccount> accounts() {
        if (!isOn()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        Words words = Words.load();
        return DemonstrationAccounts.list().stream()
                .filter(line -> accounts.named(line.name()).isPresent())
                .map(line ->
                        new DemoAccount(
                                line.name(),
                                line.password(),
                                line.role(),
                                place(line.unit(), today, words)))
                .toList();
    }

    /**
     * Loads the ward and its accounts into a database without any unit. Both come in one
     * transaction: when anything fails, nothing of it stays.
     *
     * @return whether it was loaded; false when there are units already, or the database was begun
     *     anew for real data
     */
    public boolean load() {
        if (!units.isEmpty() || beginning.isDone()) {
            return false;
        }
        LocalDate today = LocalDate.now(clock);
        try (CsvFolder folder = CsvFolder.holding(InventedWard.records(today));
                ImportSource source = ImportSource.open(folder.path())) {
            boolean loaded = transactions.write(Reach.EVERYTHING, () -> taken(source, today));
            known = Optional.of(loaded);
            return loaded;
        }
    }

    private boolean taken(ImportSource source, LocalDate today) {
        ImportResult result =
                imports.run(
                        new RecordImport.Order(
                                Uuid7.next(),
                                Areas.WARD,
                                source,
                                Mends.NONE,
                                ImportOptions.KEEP_GOOD_ROWS,
                                Scope.everything(LOCAL_ADMINISTRATOR),
                                Optional.empty(),
                                _ -> {}));
        if (!result.isClean()) {
            String lines =
                    result.faults().stream().map(Fault::line).collect(Collectors.joining("\n"));
            throw new IllegalStateException("The demonstration is at fault:\n" + lines);
        }
        demonstrationAccounts.open(today);
        bodies.keep();
        return true;
    }

    private String place(Optional<String> unit, LocalDate today, Words words) {
        return unit.flatMap(code -> units.named(code, today))
                .map(Unit::name)
                .orElseGet(() -> words.one("everywhere"));
    }
}
