package vn.caunoi.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * {@code bench import|report|start|pages|matters|rollup [--data DIR]}: measures on a scratch
 * database beside the data directory.
 */
final class BenchCommand implements Command {
    private final Product product;
    private final PrintStream out;

    BenchCommand(Product product, PrintStream out) {
        this.product = product;
        this.out = out;
    }

    @Override
    public String name() {
        return "bench";
    }

    @Override
    public ExitCode run(List<String> words) throws Exception {
        Arguments arguments =
                Arguments.of(
                        words,
                        Set.of("data", "rows", "documents", "seconds", "matters", "areas"),
                        Set.of());
        String name = arguments.only("import|report|start|pages|matters|rollup");
        Path data = Path.of(arguments.option("data").orElse("data"));
        try (Scratch scratch = Scratch.beside(data, product)) {
            Figures figures = new Figures(out);
            switch (name) {
                case "import" ->
                        new ImportBench(scratch, figures, number(arguments, "rows", 100_000)).run();
                case "report" ->
                        new ReportBench(scratch, figures, number(arguments, "documents", 300))
                                .run();
                case "start" -> new StartBench(scratch, figures).run();
                case "pages" ->
                        new PagesBench(scratch, figures, number(arguments, "seconds", 10)).run();
                case "matters" ->
                        new MattersBench(
                                        scratch,
                                        figures,
                                        number(arguments, "matters", 1_000_000),
                                        number(arguments, "seconds", 20))
                                .run();
                case "rollup" ->
                        new RollupBench(
                                        figures,
                                        product,
                                        data,
                                        number(arguments, "areas", 30),
                                        number(arguments, "seconds", 20))
                                .run();
                default -> throw new InputFault("command.bench.unknown", name);
            }
        }
        return ExitCode.DONE;
    }

    private static int number(Arguments arguments, String name, int usual) {
        return arguments.option(name).map(Integer::valueOf).orElse(usual);
    }
}
