package vn.caunoi.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Role;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Tokens;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.Units;
import vn.caunoi.reports.FigurePrograms;
import vn.caunoi.storage.OwnerLoad;

/** Hands in the forms of all areas, many at a time, as an import would; and lets in who asks. */
final class RollupLoad {
    private static final int FORMS_AT_ONCE = 300;
    private static final int LOADERS = 2;

    private final ApplicationContext context;
    private final RollupData values;
    private final Period period;

    RollupLoad(ApplicationContext context, RollupData values, Period period) {
        this.context = context;
        this.values = values;
        this.period = period;
    }

    /** Tokens of who asks and of who sends; the codes of the 20 indicators. */
    record Parties(String nation, List<String> provinces, List<String> codes) {}

    /** How many seconds it took. */
    double taken() {
        AccountId loader =
                context.getBean(Accounts.class)
                        .open("nap.so.lieu", BenchDesk.PASSWORD, Optional.empty())
                        .orElseThrow();
        long began = System.nanoTime();
        take(Scope.everything(loader));
        double seconds = Figures.seconds(began);
        known();
        return seconds;
    }

    private void take(Scope scope) {
        FigurePrograms programs = context.getBean(FigurePrograms.class);
        int areas = values.tree().areas();
        AtomicInteger next = new AtomicInteger();
        var unused =
                RollupBench.inParallel(
                        LOADERS,
                        () -> {
                            long taken = 0;
                            for (int from = next.getAndAdd(FORMS_AT_ONCE);
                                    from < areas;
                                    from = next.getAndAdd(FORMS_AT_ONCE)) {
                                taken +=
                                        programs.take(
                                                        scope,
                                                        period,
                                                        IntStream.range(
                                                                        from,
                                                                        Math.min(
                                                                                areas,
                                                                                from
                                                                                        + FORMS_AT_ONCE))
                                                                .mapToObj(values::form)
                                                                .toList())
                                                .added();
                            }
                            return taken;
                        });
    }

    /** What the server finds out by itself, a minute after so many rows came. */
    private void known() {
        OwnerLoad.fill(
                context,
                List.of(),
                List.of(load -> load.run("VACUUM ANALYZE reports.typed_figure")));
    }

    Parties parties() {
        return new Parties(
                token("trung.uong", Role.CENTRAL, NationTree.NATION),
                IntStream.range(0, NationTree.PROVINCES)
                        .mapToObj(
                                i -> token("nhap." + i, Role.WARD_OFFICER, NationTree.province(i)))
                        .toList(),
                values.codes());
    }

    private String token(String name, Role role, String unitCode) {
        Accounts accounts = context.getBean(Accounts.class);
        AccountId account = accounts.open(name, BenchDesk.PASSWORD, Optional.empty()).orElseThrow();
        accounts.appoint(
                account,
                role,
                context.getBean(Units.class)
                        .named(unitCode, period.lastDay())
                        .map(unit -> unit.id()),
                period.lastDay());
        return context.getBean(Tokens.class).issue(account);
    }
}
