package vn.caunoi.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.Period;
import vn.caunoi.reports.OfficialFiles;
import vn.caunoi.reports.ReportFiles;
import vn.caunoi.web.NotFound;

/**
 * {@code report --unit CODE --period PERIOD --format json|docx|xlsx|pdf --out FILE [--official]
 * [--data DIR]}.
 */
final class ReportCommand implements Command {
    private static final Set<String> FORMATS = Set.of("json", "docx", "xlsx", "pdf");

    private final Product product;

    ReportCommand(Product product) {
        this.product = product;
    }

    @Override
    public String name() {
        return "report";
    }

    @Override
    public ExitCode run(List<String> words) {
        Arguments arguments =
                Arguments.of(
                        words,
                        Set.of("unit", "period", "format", "out", "data"),
                        Set.of("official"));
        String unit = arguments.required("unit");
        String periodCode = arguments.required("period");
        String format = arguments.required("format");
        Path out = Path.of(arguments.required("out"));
        Period period =
                Period.parse(periodCode)
                        .orElseThrow(() -> new InputFault("command.report.period", periodCode));
        if (!FORMATS.contains(format)) {
            throw new InputFault("command.report.format", format);
        }
        Order order =
                new Order(unit, period, ReportFiles.Format.of(format), arguments.flag("official"));
        return product.with(
                arguments.option("data").map(Path::of), context -> write(context, order, out));
    }

    /** What is asked for. */
    private record Order(String unit, Period period, ReportFiles.Format format, boolean official) {}

    /** Writes beside the file first, so that a failure leaves no half a report. */
    private static ExitCode write(ApplicationContext context, Order order, Path out) {
        Path target = out.toAbsolutePath();
        try {
            Path beside = Files.createTempFile(target.getParent(), ".report", ".part");
            try {
                try (OutputStream stream = Files.newOutputStream(beside)) {
                    write(context, order, stream);
                }
                Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (NotFound unknown) {
            throw new InputFault("command.report.unit", order.unit());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ExitCode.DONE;
    }

    private static void write(ApplicationContext context, Order order, OutputStream stream)
            throws IOException {
        Scope scope = Scope.everything(LocalAdministrator.ID);
        if (!order.official()) {
            context.getBean(ReportFiles.class)
                    .write(order.format(), scope, order.unit(), order.period(), stream);
        } else if (!context.getBean(OfficialFiles.class)
                .write(order.format(), scope, order.unit(), order.period(), stream)) {
            throw new InputFault(
                    "command.report.nothing-accepted", order.unit(), order.period().code());
        }
    }
}
