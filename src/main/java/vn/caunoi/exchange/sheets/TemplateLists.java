package vn.caunoi.exchange.sheets;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;

/** The hidden sheet of the template with the words that may be chosen. */
final class TemplateLists {

    private final Vocabulary vocabulary;
    private final Wording wording;

    TemplateLists(Vocabulary vocabulary, Wording wording) {
        this.vocabulary = vocabulary;
        this.wording = wording;
    }

    /** Writes one block per list and tells where the labels of each stand. */
    Map<String, Range> write(Worksheet sheet) {
        sheet.setVisibilityState(VisibilityState.HIDDEN);
        for (int column = 0; column < 3; column++) {
            sheet.value(0, column, wording.text("exchange.reading.template.list." + column));
            sheet.style(0, column).bold().set();
        }
        var ranges = new LinkedHashMap<String, Range>();
        int row = 1;
        for (String list : lists().toList()) {
            int first = row;
            for (Map.Entry<String, String> word : vocabulary.words(list).entrySet()) {
                sheet.value(row, 0, list);
                sheet.value(row, 1, word.getKey());
                sheet.value(row, 2, word.getValue());
                row++;
            }
            if (row > first) {
                ranges.put(list, sheet.range(first, 2, row - 1, 2));
            }
        }
        return ranges;
    }

    private static Stream<String> lists() {
        return Stream.of(SheetFormat.values())
                .flatMap(format -> format.columns().stream())
                .map(Column::codeList)
                .flatMap(Optional::stream)
                .distinct();
    }
}
