package vn.caunoi.exchange;

import java.util.Optional;

/**
 * Something that was not taken in, and why.
 *
 * @param sheet contract name of the sheet, or the name of the file
 * @param row as a spreadsheet counts it
 * @param column contract name of the column, when one cell is at fault
 * @param line the whole sentence for people
 */
public record Fault(String sheet, Optional<Integer> row, Optional<String> column, String line) {}
