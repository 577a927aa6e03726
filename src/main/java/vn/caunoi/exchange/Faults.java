package vn.caunoi.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.exchange.sheets.CellFault;
import vn.caunoi.exchange.sheets.Column;
import vn.caunoi.exchange.sheets.FaultLine;
import vn.caunoi.exchange.sheets.SheetFormat;
import vn.caunoi.exchange.sheets.SheetProblem;
import vn.caunoi.exchange.sheets.Wording;
import vn.caunoi.web.Texts;

/** Collects what is wrong, one line per fault, and counts the rows that are lost by it. */
final class Faults {
    private final Wording wording = Wording.vietnamese();
    private final Texts.Reader texts;
    private final List<Fault> faults = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final Map<String, Set<Integer>> refusedRows = new HashMap<>();
    private int further;

    Faults(Texts.Reader texts) {
        this.texts = texts;
    }

    /** A problem of a file, sheet or row. */
    void problem(SheetProblem problem) {
        String line = FaultLine.of(problem, wording);
        if (!problem.refuses()) {
            notices.add(line);
            return;
        }
        Optional<Integer> row =
                problem.row().isPresent()
                        ? Optional.of(problem.row().getAsInt())
                        : Optional.empty();
        add(new Fault(problem.sheet(), row, Optional.empty(), line));
    }

    /** A cell that could not be read. */
    void cell(SheetFormat format, int row, CellFault fault) {
        add(
                new Fault(
                        format.fileName(),
                        Optional.of(row),
                        Optional.of(fault.column().name()),
                        FaultLine.of(format, row, fault, wording)));
    }

    /** A cell whose value does not fit what is known. */
    void cell(SheetFormat format, int row, String columnName, String key, Object... args) {
        Column column = format.column(columnName).orElseThrow();
        add(
                new Fault(
                        format.fileName(),
                        Optional.of(row),
                        Optional.of(columnName),
                        FaultLine.ofCell(
                                format,
                                row,
                                column,
                                texts.get("exchange.fault." + key, args),
                                wording)));
    }

    private void add(Fault fault) {
        fault.row()
                .ifPresent(row ->
                        refusedRows
                                .computeIfAbsent(fault.sheet(), any -> new HashSet<>())
                                .add(row));
        if (faults.size() < ImportResult.MOST_FAULTS) {
            faults.add(fault);
        } else {
            further++;
        }
    }

    int refused(SheetFormat format) {
        return refusedRows.getOrDefault(format.fileName(), Set.of()).size();
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    List<Fault> list() {
        return List.copyOf(faults);
    }

    int further() {
        return further;
    }

    List<String> notices() {
        return List.copyOf(notices);
    }
}
