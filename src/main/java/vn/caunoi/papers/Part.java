package vn.caunoi.papers;

import java.util.List;

/** One piece of the content of a paper, in reading order. */
public sealed interface Part {

    /**
     * A heading, numbered by its writer ("I. ĐẶC ĐIỂM TÌNH HÌNH").
     *
     * @param level 1 to 3; Word shows it in its navigation pane
     */
    record Heading(int level, String text) implements Part {
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("No heading of level " + level);
            }
        }
    }

    /** To whom a letter is written, "Kính gửi: ..."; its first line below the head. */
    record Addressed(String to) implements Part {}

    /** Running text; every line break starts a paragraph of its own. */
    record Paragraph(String text) implements Part {}

    /**
     * A place a person still has to write, printed as dotted lines behind a word in brackets.
     *
     * @param hint what belongs there, such as "ưu điểm nổi bật"
     */
    record ToBeWritten(String hint) implements Part {}

    /** A small table inside the text; each row has one text per column, "" where nothing is. */
    record FigureTable(List<String> columns, List<List<String>> rows) implements Part {
        public FigureTable {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            int width = columns.size();
            if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("Rows and columns of a figure table differ");
            }
        }
    }
}
