package vn.caunoi.exchange.sheets;

/** Counts the texts that the sheets of a workbook share. */
final class TextCount implements MarkupScanner.Listener {

    /** All of them are held in memory while a workbook is read. */
    private static final int MOST = 1_500_000;

    private int count;

    int count() {
        return count;
    }

    @Override
    public boolean tag(CharSequence tag) {
        count += CellGuard.is(tag, "si") ? 1 : 0;
        return count <= MOST;
    }

    @Override
    public boolean text(char c) {
        return true;
    }
}
