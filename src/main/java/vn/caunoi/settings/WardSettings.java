package vn.caunoi.settings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;

/**
 * What a commune says of itself to everybody, signed in or not: all of it is meant for the public,
 * so it is read without a scope.
 */
@Component
public class WardSettings {
    private final WardSettingTable table;
    private final PublicationDecisionTable decisions;
    private final ScopedTransactions transactions;
    private final Clock clock;

    WardSettings(
            WardSettingTable table,
            PublicationDecisionTable decisions,
            ScopedTransactions transactions,
            Clock clock) {
        this.table = table;
        this.decisions = decisions;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The telephone number that residents may call. */
    public Optional<String> hotline(UnitId commune) {
        return of(commune).hotline();
    }

    /** When the Front's office of the commune is open. */
    public Optional<String> hours(UnitId commune) {
        return of(commune).hours();
    }

    /** Where it is found and how else it is reached. */
    public Optional<String> contact(UnitId commune) {
        return of(commune).contact();
    }

    /** The message of the commune on a day, for desks and public pages. */
    public Optional<String> message(UnitId commune, LocalDate day) {
        return of(commune).message(day);
    }

    /** Whether a part of the public pages is switched on. */
    public boolean shows(UnitId commune, PublicPart part) {
        return switch (part) {
            case NEWS -> of(commune).showsNews();
            case FUND -> of(commune).showsFund();
            case USEFUL -> of(commune).asksUseful();
            case RESULTS, COMPARISON ->
                    transactions.read(
                            reach(commune),
                            () -> decisions.isOpen(commune, part, LocalDate.now(clock)));
        };
    }

    /** Who may put something on the public pages. */
    public Publishing publishing(UnitId commune) {
        return of(commune).publishing();
    }

    private WardSetting of(UnitId commune) {
        return transactions
                .read(
                        reach(commune),
                        () -> table.find(commune).map(WardSettingTable.State::setting))
                .orElse(WardSetting.UNSAID);
    }

    private static Reach reach(UnitId commune) {
        return new Reach(false, Set.of(commune.value()), Set.of());
    }
}
