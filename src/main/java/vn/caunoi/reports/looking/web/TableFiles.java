package vn.caunoi.reports.looking.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
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
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.reports.PeriodTitles;
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
    private static final String FORMAT_VERSION = "1.0";
    private static final double NAME_WIDTH = 42;
    private static final double FIGURE_WIDTH = 18;

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
            case XLSX -> Optional.of(workbook(table, frame));
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
            csv.writeRecord(heads(table, frame).stream().map(TableFiles::harmless).toList());
            for (List<Cell> line : table.grid().lines()) {
                List<String> record = new ArrayList<>();
                labels(table, line).forEach(label -> record.add(harmless(label)));
                line.forEach(
                        cell -> record.add(cell.value().map(BigDecimal::toPlainString).orElse("")));
                csv.writeRecord(record);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(FigureTable table, PageFrame frame) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Workbook workbook = new Workbook(bytes, frame.text("web.product"), FORMAT_VERSION);
            sheet(workbook.newWorksheet(frame.text("looking.file.sheet")), table, frame);
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void sheet(Worksheet sheet, FigureTable table, PageFrame frame) {
        sheet.value(0, 0, TablePage.title(table, frame));
        sheet.style(0, 0).bold().set();
        List<String> heads = heads(table, frame);
        for (int column = 0; column < heads.size(); column++) {
            sheet.value(1, column, heads.get(column));
            sheet.style(1, column).bold().wrapText(true).set();
            sheet.width(column, column == 0 ? NAME_WIDTH : FIGURE_WIDTH);
        }
        int row = 2;
        for (List<Cell> line : table.grid().lines()) {
            int column = 0;
            for (String label : labels(table, line)) {
                sheet.value(row, column++, label);
            }
            for (Cell cell : line) {
                int place = column++;
                int at = row;
                cell.value()
                        .ifPresent(value -> {
                            sheet.value(at, place, value);
                            sheet.style(at, place)
                                    .format(
                                            value.stripTrailingZeros().scale() > 0
                                                    ? "#,##0.00"
                                                    : "#,##0")
                                    .set();
                        });
            }
            row++;
        }
        sheet.freezePane(1, 2);
    }

    private static List<String> heads(FigureTable table, PageFrame frame) {
        List<String> heads = new ArrayList<>();
        boolean ofUnits = table.grid().ofUnits();
        heads.add(frame.text(ofUnits ? "looking.column.unit" : "looking.column.indicator"));
        heads.add(frame.text("looking.column.code"));
        if (!ofUnits) {
            heads.add(frame.text("looking.column.measure"));
        }
        for (Cell cell : table.grid().columns()) {
            String period = PeriodTitles.title(frame.texts(), cell.period());
            heads.add(
                    ofUnits
                            ? frame.text(
                                    "looking.file.column",
                                    cell.indicator().nameVi(),
                                    cell.indicator().unit(),
                                    period)
                            : period);
        }
        return heads;
    }

    private static List<String> labels(FigureTable table, List<Cell> line) {
        Cell first = line.getFirst();
        return table.grid().ofUnits()
                ? List.of(first.unit().name(), first.unit().code())
                : List.of(
                        first.indicator().nameVi(),
                        first.indicator().code(),
                        first.indicator().unit());
    }

    /** A spreadsheet would work out a cell that begins like a formula. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
