package vn.caunoi.reports.totals;

import java.util.List;
import java.util.function.Consumer;
import vn.caunoi.calendar.Period;
import vn.caunoi.reports.totals.TotalStore.Counted;

/** Tells how far the making of a period's totals is. */
final class Counting {
    private final Period period;
    private final int communes;
    private final Consumer<Counted> told;
    private int counted;

    Counting(Period period, List<Share> wanted, Consumer<Counted> told) {
        this.period = period;
        this.communes = communes(wanted);
        this.told = told;
        tell();
    }

    /** These are worked out. */
    void worked(List<Share> some) {
        counted += communes(some);
        tell();
    }

    private void tell() {
        told.accept(new Counted(period, counted, communes));
    }

    private static int communes(List<Share> shares) {
        return shares.stream().mapToInt(Share::communes).sum();
    }
}
