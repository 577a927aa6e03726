package vn.caunoi.exchange.sheets;

import java.util.ArrayList;
import java.util.List;

/** Keeps all rows and problems of what it reads. */
final class Collected implements RowReceiver {

    final List<SheetRow> rows = new ArrayList<>();
    final List<SheetProblem> problems = new ArrayList<>();

    static Collected from(ImportSource source) {
        var collected = new Collected();
        collected.problems.addAll(source.problems());
        source.sheets().forEach(sheet -> sheet.read(collected));
        return collected;
    }

    @Override
    public void row(SheetRow row) {
        rows.add(row);
    }

    @Override
    public void problem(SheetProblem problem) {
        problems.add(problem);
    }

    List<Integer> numbers() {
        return rows.stream().map(SheetRow::number).toList();
    }

    /** The last parts of the keys of all problems. */
    List<String> keys() {
        return problems.stream()
                .map(p -> p.messageKey().replace("exchange.reading.problem.", ""))
                .toList();
    }

    /** The text of a cell, or how the cell looks when it holds none. */
    String text(int index, SheetFormat format, String column) {
        Cell cell = rows.get(index).cell(format.column(column).orElseThrow());
        return cell instanceof Cell.Text(String value) ? value : cell.toString();
    }
}
