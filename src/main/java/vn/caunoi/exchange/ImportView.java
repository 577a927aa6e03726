package vn.caunoi.exchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.caunoi.web.PageFrame;

/** An import as its page shows it. */
public record ImportView(
        UUID id,
        ImportRuns.Stage stage,
        String rowsRead,
        boolean cancelAsked,
        Optional<ImportResult> result,
        List<FaultView> faults) {
    private static final int MOST_SHOWN = 100;

    /**
     * A fault with the field in which it can be mended.
     *
     * @param field name of the form field; empty when no single cell is at fault
     * @param typed what was typed there before
     */
    public record FaultView(String line, Optional<String> field, String typed) {}

    static ImportView of(ImportRuns.Run run, Mends mends, PageFrame frame) {
        return new ImportView(
                run.id(),
                run.stage(),
                frame.format().integer(run.rowsRead()),
                run.cancelAsked(),
                run.result(),
                run.result().stream()
                        .flatMap(result -> result.faults().stream())
                        .limit(MOST_SHOWN)
                        .map(fault -> fault(fault, mends))
                        .toList());
    }

    private static FaultView fault(Fault fault, Mends mends) {
        Optional<Mends.Place> place =
                fault.row()
                        .flatMap(row ->
                                fault.column()
                                        .map(column ->
                                                new Mends.Place(fault.sheet(), row, column)));
        return new FaultView(
                fault.line(),
                place.map(at -> "o|" + at.sheet() + "|" + at.row() + "|" + at.column()),
                place.map(at -> mends.texts().getOrDefault(at, "")).orElse(""));
    }

    public boolean isUnderWay() {
        return stage.isUnderWay();
    }

    public boolean hasGoodRows() {
        return result.stream()
                .flatMap(all -> all.counts().stream())
                .anyMatch(counts -> counts.added() + counts.changed() > 0);
    }

    public int hiddenFaults() {
        return result.map(ImportResult::faultCount).orElse(0) - faults.size();
    }
}
