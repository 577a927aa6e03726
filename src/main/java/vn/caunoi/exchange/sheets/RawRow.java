package vn.caunoi.exchange.sheets;

import java.util.List;

/** The cells of a row in the order of the file, before the header gives them a meaning. */
record RawRow(int number, List<Cell> cells) {

    boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }
}
