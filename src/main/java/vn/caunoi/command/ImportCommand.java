package vn.caunoi.command;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import vn.caunoi.access.Scope;
import vn.caunoi.exchange.ImportOptions;
import vn.caunoi.exchange.ImportResult;
import vn.caunoi.exchange.Mends;
import vn.caunoi.exchange.RecordImport;
import vn.caunoi.exchange.SheetCounts;
import vn.caunoi.exchange.sheets.ImportSource;
import vn.caunoi.storage.Uuid7;

/** {@code import FOLDER|FILE.xlsx [--dry-run] [--all-or-nothing] [--data DIR]}. */
final class ImportCommand implements Command {
    private final Product product;
    private final PrintStream out;
    private final PrintStream err;

    ImportCommand(Product product, PrintStream out, PrintStream err) {
        this.product = product;
        this.out = out;
        this.err = err;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public ExitCode run(List<String> words) {
        Arguments arguments =
                Arguments.of(words, Set.of("data"), Set.of("dry-run", "all-or-nothing"));
        Path path = Path.of(arguments.only("FOLDER|FILE.xlsx"));
        if (!Files.exists(path)) {
            throw new InputFault("command.no-such-file", path.toString());
        }
        ImportOptions options =
                new ImportOptions(arguments.flag("dry-run"), arguments.flag("all-or-nothing"));
        return product.with(
                arguments.option("data").map(Path::of), context -> taken(context, path, options));
    }

    private ExitCode taken(ApplicationContext context, Path path, ImportOptions options) {
        try (ImportSource source = ImportSource.open(path)) {
            ImportResult result =
                    context.getBean(RecordImport.class)
                            .run(
                                    new RecordImport.Order(
                                            Uuid7.next(),
                                            String.valueOf(
                                                    path.toAbsolutePath()
                                                            .normalize()
                                                            .getFileName()),
                                            source,
                                            Mends.NONE,
                                            options,
                                            Scope.everything(LocalAdministrator.ID),
                                            Optional.empty(),
                                            rows -> {}));
            tell(result, new Wording(context));
            return result.isClean() ? ExitCode.DONE : ExitCode.INPUT_AT_FAULT;
        }
    }

    private void tell(ImportResult result, Wording wording) {
        result.notices().forEach(err::println);
        result.faults().forEach(fault -> err.println(fault.line()));
        if (result.furtherFaults() > 0) {
            err.println(
                    wording.text(
                            "command.import.further", Integer.toString(result.furtherFaults())));
        }
        for (SheetCounts counts : result.counts()) {
            out.println(
                    wording.text(
                            "command.import.counts",
                            counts.sheet(),
                            Integer.toString(counts.added()),
                            Integer.toString(counts.changed()),
                            Integer.toString(counts.unchanged()),
                            Integer.toString(counts.refused())));
        }
        err.println(
                wording.text(
                        result.batch().isPresent()
                                ? "command.import.kept"
                                : "command.import.nothing-kept"));
    }
}
