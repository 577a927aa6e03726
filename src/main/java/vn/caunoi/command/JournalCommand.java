package vn.caunoi.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.caunoi.journal.Break;
import vn.caunoi.journal.Chain;
import vn.caunoi.journal.JournalVerification;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.storage.EmptyDatabase;

/**
 * {@code journal verify [--noted CODE:NUMBER:DIGEST] [--data DIR]}: walks along the hash chains and
 * prints the newest digest of each, to be kept on paper. A chain that does not hold is an input at
 * fault: the program did its work.
 */
final class JournalCommand implements Command {
    private static final int MOST_TOLD = 200;

    private final Product product;
    private final PrintStream out;
    private final PrintStream err;
    private final Wording wording;

    JournalCommand(Product product, PrintStream out, PrintStream err, Wording wording) {
        this.product = product;
        this.out = out;
        this.err = err;
        this.wording = wording;
    }

    @Override
    public String name() {
        return "journal";
    }

    @Override
    public ExitCode run(List<String> words) {
        Arguments arguments = Arguments.of(words, Set.of("data", "noted"), Set.of());
        String act = arguments.only("verify");
        if (!act.equals("verify")) {
            throw new InputFault("command.journal.unknown", act);
        }
        Optional<NotedSeal> noted = arguments.option("noted").map(NotedSeal::read);
        Optional<Path> data = arguments.option("data").map(Path::of);
        if (EmptyDatabase.isMissing(Settings.of(data))) {
            throw new InputFault(
                    "command.journal.no-data", data.orElse(Path.of("data")).toString());
        }
        return product.with(data, context -> verify(context, noted));
    }

    private ExitCode verify(ApplicationContext context, Optional<NotedSeal> noted) {
        JournalVerification verification = context.getBean(JournalVerification.class);
        List<Chain> chains = verification.run();
        chains.forEach(chain -> tell(context, chain));
        List<Break> breaks = chains.stream().flatMap(chain -> chain.breaks().stream()).toList();
        breaks.stream().limit(MOST_TOLD).forEach(broken -> tell(context, broken));
        if (breaks.size() > MOST_TOLD) {
            err.println(
                    wording.text(
                            "command.journal.further",
                            Integer.toString(breaks.size() - MOST_TOLD)));
        }
        boolean asNoted = noted.map(seal -> isAsNoted(context, verification, seal)).orElse(true);
        if (!breaks.isEmpty() || !asNoted) {
            err.println(wording.text("command.journal.broken"));
            return ExitCode.INPUT_AT_FAULT;
        }
        err.println(
                wording.text(chains.isEmpty() ? "command.journal.empty" : "command.journal.whole"));
        return ExitCode.DONE;
    }

    private void tell(ApplicationContext context, Chain chain) {
        String commune = code(context, chain.commune());
        out.println(
                wording.text(
                        "command.journal.chain",
                        commune,
                        Long.toString(chain.seals()),
                        Long.toString(chain.entries())));
        chain.newest()
                .ifPresent(mark ->
                        out.println(
                                wording.text(
                                        "command.journal.mark",
                                        commune,
                                        Long.toString(mark.number()),
                                        mark.onPaper())));
    }

    private void tell(ApplicationContext context, Break broken) {
        err.println(
                wording.text(
                        "command.journal.break",
                        code(context, broken.commune()),
                        Long.toString(broken.seal()),
                        wording.text(
                                broken.kind().key(),
                                broken.entry().map(UUID::toString).orElse(""))));
    }

    private boolean isAsNoted(
            ApplicationContext context, JournalVerification verification, NotedSeal noted) {
        UUID commune =
                context.getBean(Units.class)
                        .spelled(noted.commune(), LocalDate.now(context.getBean(Clock.class)))
                        .map(unit -> unit.id().value())
                        .orElseThrow(() -> new InputFault("command.report.unit", noted.commune()));
        boolean same = verification.link(commune, noted.number()).filter(noted::isOf).isPresent();
        err.println(
                wording.text(
                        same ? "command.journal.as-noted" : "command.journal.not-as-noted",
                        noted.commune(),
                        Long.toString(noted.number())));
        return same;
    }

    private static String code(ApplicationContext context, UUID commune) {
        return context.getBean(Units.class)
                .version(new UnitId(commune), LocalDate.now(context.getBean(Clock.class)))
                .map(Unit::code)
                .orElse(commune.toString());
    }
}
