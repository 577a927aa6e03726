package vn.caunoi.exchange.sheets;

/** Counts the texts that the sheets of a workbook share. */
final class TextCount implements MarkupScanner.Listener {

    private int count;

    int count() {
        return count;
    }

    @Override
    public boolean tag(CharSequence tag) {
        count += CellGuard.is(tag, "si") ? 1 : 0;
        return true;
    }

    @Override
    public boolean text(char c) {
        return true;
    }
}
