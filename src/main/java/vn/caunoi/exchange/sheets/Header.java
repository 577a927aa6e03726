package vn.caunoi.exchange.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The header row: which column stands where, and what is wrong with it. */
record Header(
        Map<Integer, Column> positions,
        Set<Integer> captioned,
        int width,
        List<SheetProblem> problems) {

    static Header of(SheetFormat format, List<String> captions) {
        var positions = new HashMap<Integer, Column>();
        var problems = new ArrayList<SheetProblem>();
        var repeated = new LinkedHashSet<Column>();
        var captioned = new HashSet<Integer>();
        int width = 0;
        for (int i = 0; i < captions.size(); i++) {
            String caption = captions.get(i);
            if (caption.isBlank()) {
                continue;
            }
            captioned.add(i);
            width = i + 1;
            Optional<Column> column = column(format, caption);
            if (column.isEmpty()) {
                problems.add(
                        SheetProblem.notice(
                                format.fileName(), "unknownColumn", ShownValue.quoted(caption)));
            } else if (positions.containsValue(column.get())) {
                repeated.add(column.get());
            } else {
                positions.put(i, column.get());
            }
        }
        problems.addAll(lacking(format, positions));
        repeated.forEach(c ->
                problems.add(SheetProblem.sheet(format.fileName(), "repeatedColumn", named(c))));
        return new Header(
                Map.copyOf(positions), Set.copyOf(captioned), width, List.copyOf(problems));
    }

    /** Whether rows can be read under this header. */
    boolean isSound() {
        return problems.stream().noneMatch(SheetProblem::refuses);
    }

    private static Optional<Column> column(SheetFormat format, String caption) {
        var written = LooseName.of(caption);
        return format.columns().stream()
                .filter(c -> written.means(c.name()) || written.means(c.caption()))
                .findFirst();
    }

    private static List<SheetProblem> lacking(SheetFormat format, Map<Integer, Column> positions) {
        String names =
                format.columns().stream()
                        .filter(c -> c.required() && !positions.containsValue(c))
                        .map(Header::named)
                        .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? List.of()
                : List.of(SheetProblem.sheet(format.fileName(), "lackingColumn", names));
    }

    private static String named(Column column) {
        return column.name() + " (" + column.caption() + ")";
    }
}
