package vn.caunoi.reports.looking.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.reports.ReportFiles;
import vn.caunoi.reports.looking.FigureTable;
import vn.caunoi.reports.looking.model.Cell;
import vn.caunoi.web.Chart;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.Pages;

/** Tables as files: figures stay numbers, and what is not known stays empty. */
@Component
class TableFiles {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final JsonMapper json;
    private final Pages pages;

    TableFiles(JsonMapper json, Pages pages) {
        this.json = json;
        this.pages = pages;
    }

    /** The kinds of file. */
    enum Format {
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        CSV("text/csv;charset=UTF-8"),
        JSON("application/json"),
        SVG("image/svg+xml");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        String mediaType() {
            return mediaType;
        }

        String ending() {
            return name().toLowerCase(Locale.ROOT);
        }

        String key() {
            return "looking.file." + ending();
        }

        static Format of(String ending) {
            return valueOf(ending.toUpperCase(Locale.ROOT));
        }
    }

    /** Empty for the picture of a table in which nothing is known. */
    Optional<byte[]> write(Format format, FigureTable table, PageFrame frame) {
        return switch (format) {
            case XLSX -> Optional.of(TableWorkbook.of(table, frame));
            case CSV -> Optional.of(csv(table, frame));
            case JSON -> Optional.of(json(table));
            case SVG ->
                    TableCharts.of(table, frame.texts()).map(chart -> picture(chart, table, frame));
        };
    }

    private byte[] picture(Chart chart, FigureTable table, PageFrame frame) {
        return pages.render(
                "reports/PictureFile",
                Map.of(
                        "frame", frame,
                        "chart", chart,
                        "title", TablePage.title(table, frame)));
    }

    private byte[] json(FigureTable table) {
        List<Map<String, Object>> values = new ArrayList<>();
        for (List<Cell> line : table.grid().lines()) {
            for (Cell cell : line) {
                Map<String, Object> value = new LinkedHashMap<>();
                value.put("unit", cell.unit().code());
                value.put("indicator", cell.indicator().code());
                value.put("period", cell.period().code());
                cell.value().ifPresent(known -> value.put("value", ReportFiles.number(known)));
                values.add(value);
            }
        }
        return (json.writerWithDefaultPrettyPrinter().writeValueAsString(Map.of("values", values))
                        + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] csv(FigureTable table, PageFrame frame) {
        StringWriter text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(
                    TableTexts.heads(table, frame).stream().map(TableFiles::harmless).toList());
            for (List<Cell> line : table.grid().lines()) {
                List<String> record = new ArrayList<>();
                TableTexts.labels(table, line).forEach(label -> record.add(harmless(label)));
                line.forEach(
                        cell -> record.add(cell.value().map(BigDecimal::toPlainString).orElse("")));
                csv.writeRecord(record);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A spreadsheet would work out a cell that begins like a formula. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
