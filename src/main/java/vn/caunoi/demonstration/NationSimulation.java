package vn.caunoi.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Role;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Scopes;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.demonstration.SimulatedProvince.Commune;
import vn.caunoi.exchange.ImportOptions;
import vn.caunoi.exchange.ImportResult;
import vn.caunoi.exchange.Mends;
import vn.caunoi.exchange.RecordImport;
import vn.caunoi.exchange.SheetCounts;
import vn.caunoi.exchange.sheets.ImportSource;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.reports.FigurePrograms;
import vn.caunoi.reports.FigurePrograms.Form;
import vn.caunoi.reports.ReportPrograms;
import vn.caunoi.storage.Uuid7;

/**
 * Fills an empty database with an invented nation by the doors that people use: records are
 * imported, figures handed in as forms, reports sent, accepted and given back. Some are missing.
 */
@Component
public class NationSimulation {
    private static final Scope EVERYTHING = Scope.everything(new AccountId(new UUID(0, 0)));
    private static final int FORMS_AT_ONCE = 300;
    private static final int TYPED_INDICATORS = 4;
    private static final double ACCEPTED = 0.94;
    private static final double GIVEN_BACK = 0.5;
    private static final double PROVINCES_THAT_SENT = 0.8;

    private final RecordImport imports;
    private final FigurePrograms figures;
    private final ReportPrograms reports;
    private final Accounts accounts;
    private final Scopes scopes;
    private final Units units;

    NationSimulation(
            RecordImport imports,
            FigurePrograms figures,
            ReportPrograms reports,
            Accounts accounts,
            Scopes scopes,
            Units units) {
        this.imports = imports;
        this.figures = figures;
        this.reports = reports;
        this.accounts = accounts;
        this.scopes = scopes;
        this.units = units;
    }

    /** What one province holds now. */
    public record Made(int province, int communes, int areas, long rows, int sent, int accepted) {}

    /** Hears of each province that is done. */
    @FunctionalInterface
    public interface Progress {
        void made(Made province);
    }

    /**
     * Makes the nation and accounts to look at it: {@code trunguong}, {@code tinh01} and so on.
     *
     * @return whether it was made; false when there are units already
     */
    public boolean make(SimulatedNation nation, String password, Progress progress) {
        if (!units.isEmpty()) {
            return false;
        }
        Words words = Words.load();
        var unused = take(List.of(nation.above(words)));
        AccountId centre =
                account(nation, "trunguong", password, Role.CENTRAL, SimulatedNation.CODE);
        List<Integer> communes = nation.communesOfProvinces();
        for (int i = 1; i <= communes.size(); i++) {
            SimulatedProvince province =
                    new SimulatedProvince(nation, i, communes.get(i - 1), words);
            AccountId keeper =
                    account(
                            nation,
                            "tinh%02d".formatted(i),
                            password,
                            Role.PROVINCE,
                            province.code());
            progress.made(made(nation, i, province, words, new Hands(centre, keeper)));
        }
        return true;
    }

    /** Who decides on reports of communes, and of the province. */
    private record Hands(AccountId centre, AccountId province) {}

    private Made made(
            SimulatedNation nation, int number, SimulatedProvince province, Words words, Hands by) {
        SimulatedRecords records = new SimulatedRecords(nation, province, words);
        List<InventedSheet> sheets = new ArrayList<>(List.of(province.units()));
        sheets.addAll(records.sheets());
        long rows = take(sheets) + type(province, records);
        figures.settle();
        Scope keeper = scopes.of(by.province());
        int sent = 0;
        int accepted = 0;
        Period period = lastHalf(nation);
        for (Commune commune : province.communes()) {
            if (province.chance().nextDouble() < commune.diligence()) {
                reports.send(EVERYTHING, commune.code(), period);
                sent++;
                accepted += decided(keeper, commune.code(), period, province.chance(), words);
            }
        }
        if (accepted > 0 && province.chance().nextDouble() < PROVINCES_THAT_SENT) {
            reports.send(EVERYTHING, province.code(), period);
            reports.accept(scopes.of(by.centre()), province.code(), period);
        }
        figures.settle();
        return new Made(
                number,
                province.communes().size(),
                province.communes().stream().mapToInt(commune -> commune.areas().size()).sum(),
                rows,
                sent,
                accepted);
    }

    private int decided(Scope by, String unit, Period period, RandomGenerator chance, Words words) {
        if (chance.nextDouble() < ACCEPTED) {
            reports.accept(by, unit, period);
            return 1;
        }
        if (chance.nextDouble() < GIVEN_BACK) {
            reports.giveBack(by, unit, period, words.one("simulated.returned"));
        }
        return 0;
    }

    /** The last half-year that is over when the records end. */
    private static Period lastHalf(SimulatedNation nation) {
        return Period.containing(PeriodKind.HALF_YEAR, nation.until()).previous();
    }

    private long type(SimulatedProvince province, SimulatedRecords records) {
        List<String> codes =
                figures.typedFlows(UnitLevel.RESIDENTIAL_AREA, PeriodKind.MONTH)
                        .subList(0, TYPED_INDICATORS);
        long typed = 0;
        for (Period month : records.months()) {
            List<Form> forms =
                    province.communes().stream()
                            .flatMap(commune -> records.typed(commune, month.from(), codes))
                            .toList();
            for (int from = 0; from < forms.size(); from += FORMS_AT_ONCE) {
                typed +=
                        figures.take(
                                        EVERYTHING,
                                        month,
                                        forms.subList(
                                                from, Math.min(forms.size(), from + FORMS_AT_ONCE)))
                                .added();
            }
        }
        return typed;
    }

    private long take(List<InventedSheet> sheets) {
        try (CsvFolder folder = CsvFolder.holding(sheets);
                ImportSource source = ImportSource.open(folder.path())) {
            ImportResult result =
                    imports.run(
                            new RecordImport.Order(
                                    Uuid7.next(),
                                    "simulation",
                                    source,
                                    Mends.NONE,
                                    ImportOptions.KEEP_GOOD_ROWS,
                                    EVERYTHING,
                                    Optional.empty(),
                                    _ -> {}));
            if (!result.isClean()) {
                throw new IllegalStateException(result.faults().getFirst().line());
            }
            return result.counts().stream().mapToLong(SheetCounts::added).sum();
        }
    }

    private AccountId account(
            SimulatedNation nation, String name, String password, Role role, String unitCode) {
        Unit unit = units.named(unitCode, nation.until()).orElseThrow();
        AccountId account = accounts.open(name, password, Optional.empty()).orElseThrow();
        accounts.appoint(account, role, Optional.of(unit.id()), nation.from());
        return account;
    }
}
