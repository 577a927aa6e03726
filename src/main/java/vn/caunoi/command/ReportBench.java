package vn.caunoi.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.Period;
import vn.caunoi.reports.ReportFiles;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;

/** {@code bench report}: the half-year report of a ward with 40 areas and ten years of records. */
final class ReportBench {
    private static final int TRIES = 60;
    private static final int WARM_UP = 20;
    private static final Period PERIOD = Period.parse("2022-H1").orElseThrow();

    private final Scratch scratch;
    private final Figures figures;
    private final int documents;

    ReportBench(Scratch scratch, Figures figures, int documents) {
        this.scratch = scratch;
        this.figures = figures;
        this.documents = documents;
    }

    void run() throws IOException {
        Path ward = scratch.file("ward");
        BenchWard.tenYears(ward);
        scratch.withProduct(context -> {
            BenchWard.take(context, ward);
            double json = p95(() -> write(context, ReportFiles.Format.JSON));
            double plain = p95(() -> added(context));
            figures.line("report.json_p95_ms", json, "ms");
            figures.line("report.sql_p95_ms", plain, "ms");
            figures.line("report.json_ratio_to_sql", json / plain, "ratio");
            figures.line(
                    "report.docx_p95_ms", p95(() -> write(context, ReportFiles.Format.DOCX)), "ms");
            long start = System.nanoTime();
            IntStream.range(0, documents)
                    .parallel()
                    .forEach(paper -> write(context, ReportFiles.Format.DOCX));
            figures.line("report.docx_per_s", documents / Figures.seconds(start), "papers/s");
            return context;
        });
    }

    private static double p95(Runnable work) {
        for (int i = 0; i < WARM_UP; i++) {
            work.run();
        }
        long[] nanos = new long[TRIES];
        for (int i = 0; i < TRIES; i++) {
            long start = System.nanoTime();
            work.run();
            nanos[i] = System.nanoTime() - start;
        }
        return Figures.p95(nanos);
    }

    private static void write(ApplicationContext context, ReportFiles.Format format) {
        try {
            context.getBean(ReportFiles.class)
                    .write(
                            format,
                            Scope.everything(LocalAdministrator.ID),
                            BenchWard.WARD,
                            PERIOD,
                            new ByteArrayOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a good engineer writes in an hour: no tree, no history, no rights, a few figures. */
    private static void added(ApplicationContext context) {
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        context.getBean(ScopedTransactions.class)
                .read(
                        Reach.EVERYTHING,
                        () -> {
                            jdbc.sql(
                                            """
                                            SELECT kind, topic, count(*), sum(attendance), sum(members_present)
                                            FROM activities.activity
                                            WHERE held_on >= '2022-01-01' AND held_on < '2022-07-01'
                                            GROUP BY kind, topic
                                            """)
                                    .query()
                                    .listOfRows();
                            return jdbc.sql(
                                            """
                                            SELECT direction, count(*), sum(amount) FROM funds.voucher
                                            WHERE day >= '2022-01-01' AND day < '2022-07-01' GROUP BY direction
                                            """)
                                    .query()
                                    .listOfRows();
                        });
    }
}
