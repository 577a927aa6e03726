package vn.caunoi.matters.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import vn.caunoi.matters.model.Forecast;
import vn.caunoi.matters.model.Forecast.Expected;
import vn.caunoi.matters.model.MonthlyCounts;
import vn.caunoi.web.Texts;

/** A forecast for a spreadsheet; a number that is not shown is an empty cell. */
final class ForecastFile {
    static final String MEDIA_TYPE = "text/csv;charset=UTF-8";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ForecastFile() {}

    static byte[] of(Forecast forecast, MonthlyCounts counts, Texts.Reader texts) {
        StringWriter text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(
                    texts.get("matters.summary.topic"),
                    texts.get("matters.forecast.time"),
                    texts.get("matters.forecast.expected"),
                    texts.get("matters.forecast.lowest"),
                    texts.get("matters.forecast.highest"));
            for (ForecastTable table :
                    List.of(
                            ForecastTable.months(forecast, counts.last()),
                            ForecastTable.quarters(forecast, counts.last()))) {
                records(table, texts).forEach(csv::writeRecord);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<List<String>> records(ForecastTable table, Texts.Reader texts) {
        Stream<List<String>> topics =
                table.rows().stream()
                        .flatMap(row ->
                                records(
                                        table,
                                        ForecastViews.label(row.topic(), texts),
                                        row.expected(),
                                        false));
        return Stream.concat(
                topics, records(table, texts.get("matters.breakdown.all"), table.total(), true));
    }

    private static Stream<List<String>> records(
            ForecastTable table, String label, List<Expected> expected, boolean exact) {
        return java.util.stream.IntStream.range(0, expected.size())
                .mapToObj(place ->
                        List.of(
                                label,
                                table.times().get(place).code(),
                                cell(expected.get(place).expected(), exact),
                                cell(expected.get(place).lowest(), exact),
                                cell(expected.get(place).highest(), exact)));
    }

    private static String cell(int number, boolean exact) {
        return exact
                ? String.valueOf(number)
                : ForecastViews.shown(number).map(String::valueOf).orElse("");
    }
}
