package vn.caunoi.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.postgresql.PGConnection;
import org.springframework.context.ApplicationContext;

/**
 * {@code bench import}: activity rows from CSV and from a workbook; beside it COPY into a keyed
 * table.
 */
final class ImportBench {
    private final Scratch scratch;
    private final Figures figures;
    private final int rows;

    ImportBench(Scratch scratch, Figures figures, int rows) {
        this.scratch = scratch;
        this.figures = figures;
        this.rows = rows;
    }

    void run() throws IOException {
        Path units = scratch.file("units");
        BenchWard.units(units);
        Path warm = Files.createDirectories(scratch.file("warm"));
        BenchWard.rows(warm.resolve("activities.csv"), 900_000, 2_000);
        Path csv = Files.createDirectories(scratch.file("csv"));
        BenchWard.rows(csv.resolve("activities.csv"), 0, rows);
        Path workbook = scratch.file("activities.xlsx");
        workbook(workbook);
        scratch.withProduct(context -> {
            BenchWard.take(context, units);
            BenchWard.take(context, warm);
            double fromCsv = rowsPerSecond(context, csv);
            double fromWorkbook = rowsPerSecond(context, workbook);
            double copied = copied(context.getBean(DataSource.class));
            figures.line("import.csv_rows_per_s", fromCsv, "rows/s");
            figures.line("import.xlsx_rows_per_s", fromWorkbook, "rows/s");
            figures.line("import.sql_copy_rows_per_s", copied, "rows/s");
            figures.line("import.csv_ratio_to_copy", fromCsv / copied, "ratio");
            return context;
        });
    }

    private double rowsPerSecond(ApplicationContext context, Path source) {
        long start = System.nanoTime();
        BenchWard.take(context, source);
        return rows / Figures.seconds(start);
    }

    private void workbook(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "bench", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("activities");
            write(sheet, 0, BenchWard.ACTIVITY_HEADER);
            for (int i = 0; i < rows; i++) {
                write(sheet, i + 1, BenchWard.activity(rows + i));
            }
        }
    }

    private static void write(Worksheet sheet, int row, String line) {
        String[] cells = line.split(",", -1);
        for (int column = 0; column < cells.length; column++) {
            if (!cells[column].isEmpty()) {
                sheet.value(row, column, cells[column]);
            }
        }
    }

    private double copied(DataSource source) {
        String lines =
                IntStream.range(0, rows)
                        .mapToObj(BenchWard::activity)
                        .collect(Collectors.joining("\n"));
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    CREATE TEMP TABLE plain (id text PRIMARY KEY, units text, date date, kind text, topic text, title text,
                        attendance int, members_present int, members_invited int, organiser text)
                    """);
            long start = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY plain FROM STDIN (FORMAT csv)", new StringReader(lines));
            return rows / Figures.seconds(start);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
