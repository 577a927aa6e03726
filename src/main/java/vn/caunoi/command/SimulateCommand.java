package vn.caunoi.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import vn.caunoi.demonstration.NationSimulation;
import vn.caunoi.demonstration.SimulatedNation;

/**
 * {@code simulate nation}: an invented nation in an empty database, to see and measure the product
 * at its full size. Without options it is as large as Viet Nam; equal options make equal records.
 */
final class SimulateCommand implements Command {
    private static final int PROVINCES = 34;
    private static final String COMMUNES = "3321";
    private static final String AREAS_EACH = "30";
    private static final String MONTHS = "6";
    private static final String UNTIL = "2026-07-01";
    private static final String SEED = "1930";

    private final Product product;
    private final PrintStream out;

    SimulateCommand(Product product, PrintStream out) {
        this.product = product;
        this.out = out;
    }

    @Override
    public String name() {
        return "simulate";
    }

    @Override
    public ExitCode run(List<String> words) {
        Arguments arguments =
                Arguments.of(
                        words,
                        Set.of("data", "communes", "areas", "months", "until", "seed"),
                        Set.of());
        if (!arguments.only("nation").equals("nation")) {
            throw new InputFault("command.simulate.unknown");
        }
        int communes = number(arguments, "communes", COMMUNES);
        SimulatedNation nation =
                new SimulatedNation(
                        Math.min(PROVINCES, communes),
                        communes,
                        number(arguments, "areas", AREAS_EACH),
                        number(arguments, "months", MONTHS),
                        day(arguments.option("until").orElse(UNTIL)),
                        number(arguments, "seed", SEED));
        return product.with(
                arguments.option("data").map(Path::of), context -> made(context, nation));
    }

    private ExitCode made(ApplicationContext context, SimulatedNation nation) {
        Wording wording = new Wording(context);
        String password = AccountCommand.password();
        long began = System.nanoTime();
        boolean made =
                context.getBean(NationSimulation.class)
                        .make(
                                nation,
                                password,
                                province ->
                                        out.println(
                                                wording.text(
                                                        "command.simulate.province",
                                                        text(province.province()),
                                                        text(nation.provinces()),
                                                        text(province.communes()),
                                                        text(province.areas()),
                                                        text(province.rows()),
                                                        text(province.sent()),
                                                        text(province.accepted()),
                                                        seconds(began))));
        if (!made) {
            throw new InputFault("command.simulate.not-empty");
        }
        out.println(
                wording.text(
                        "command.simulate.done",
                        seconds(began),
                        "%02d".formatted(nation.provinces()),
                        password));
        return ExitCode.DONE;
    }

    private static String text(long number) {
        return Long.toString(number);
    }

    private static String seconds(long began) {
        return Long.toString(Math.round(Figures.seconds(began)));
    }

    private static int number(Arguments arguments, String name, String usual) {
        String text = arguments.option(name).orElse(usual);
        if (!text.matches("[1-9]\\d{0,6}")) {
            throw new InputFault("command.simulate.unreadable", text, name);
        }
        return Integer.parseInt(text);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text).withDayOfMonth(1);
        } catch (DateTimeParseException e) {
            throw new InputFault("command.simulate.unreadable", text, "until");
        }
    }
}
