package vn.caunoi.settings;

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
    private final ScopedTransactions transactions;

    WardSettings(WardSettingTable table, ScopedTransactions transactions) {
        this.table = table;
        this.transactions = transactions;
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
        return of(commune).shows(part);
    }

    /** Who may put something on the public pages. */
    public Publishing publishing(UnitId commune) {
        return of(commune).publishing();
    }

    private WardSetting of(UnitId commune) {
        return transactions
                .read(
                        new Reach(false, Set.of(commune.value()), Set.of()),
                        () -> table.find(commune).map(WardSettingTable.State::setting))
                .orElse(WardSetting.UNSAID);
    }
}
