package vn.caunoi.reports.board;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.model.Indicator;

/**
 * In which order the week's figures are carried over to the national platform. The platform's form
 * is not published, so the order stands in {@code week.csv} beside this module and is the ward's to
 * change; a code that the catalogue does not know stops the start.
 */
@Component
class WeekOrder {
    private final List<Group> groups;

    WeekOrder(Catalogue catalogue) {
        this.groups = read(catalogue);
    }

    /** Figures under one heading, which is a key of the message file. */
    record Group(String titleKey, List<Indicator> indicators) {}

    List<Group> groups() {
        return groups;
    }

    List<Indicator> indicators() {
        return groups.stream().flatMap(group -> group.indicators().stream()).toList();
    }

    private static List<Group> read(Catalogue catalogue) {
        Map<String, List<Indicator>> groups = new LinkedHashMap<>();
        try (InputStream in = WeekOrder.class.getResourceAsStream("/vn/caunoi/reports/week.csv");
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder()
                                .commentStrategy(CommentStrategy.SKIP)
                                .ofNamedCsvRecord(
                                        new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                groups.computeIfAbsent(row.getField("group"), any -> new ArrayList<>())
                        .add(catalogue.get(row.getField("code")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return groups.entrySet().stream()
                .map(group -> new Group("figures.week." + group.getKey(), group.getValue()))
                .toList();
    }
}
