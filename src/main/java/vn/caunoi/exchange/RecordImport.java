package vn.caunoi.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.activities.ActivityIntake;
import vn.caunoi.campaigns.ModelIntake;
import vn.caunoi.exchange.sheets.CellValues;
import vn.caunoi.exchange.sheets.ImportSource;
import vn.caunoi.exchange.sheets.RowReceiver;
import vn.caunoi.exchange.sheets.RowValues;
import vn.caunoi.exchange.sheets.SheetFormat;
import vn.caunoi.exchange.sheets.SheetProblem;
import vn.caunoi.exchange.sheets.SheetReader;
import vn.caunoi.exchange.sheets.SheetRow;
import vn.caunoi.exchange.sheets.Vocabulary;
import vn.caunoi.funds.FundIntake;
import vn.caunoi.matters.MatterImport;
import vn.caunoi.organization.OrganizationIntake;
import vn.caunoi.organization.Units;
import vn.caunoi.people.People;
import vn.caunoi.reports.FigureIntake;
import vn.caunoi.reports.FigureRivals;
import vn.caunoi.storage.Batches;
import vn.caunoi.storage.MergeCounts;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.Texts;
import vn.caunoi.web.VietnameseFormat;

/**
 * Takes in the records of a ward. All sheets go through in one transaction: a row at fault stops
 * only itself, and when nothing is to be kept everything is rolled back.
 */
@Component
public class RecordImport {
    private final ScopedTransactions transactions;
    private final Batches batches;
    private final Units units;
    private final OrganizationIntake organization;
    private final People people;
    private final ActivityIntake activities;
    private final FundIntake funds;
    private final ModelIntake models;
    private final MatterImport matters;
    private final FigureIntake figures;
    private final FigureRivals rivals;
    private final ImportRuns runs;
    private final Texts texts;
    private final CellValues cellValues = new CellValues(Vocabulary.load());

    RecordImport(
            ScopedTransactions transactions,
            Batches batches,
            Units units,
            OrganizationIntake organization,
            People people,
            ActivityIntake activities,
            FundIntake funds,
            ModelIntake models,
            MatterImport matters,
            FigureIntake figures,
            FigureRivals rivals,
            ImportRuns runs,
            Texts texts) {
        this.transactions = transactions;
        this.batches = batches;
        this.units = units;
        this.organization = organization;
        this.people = people;
        this.activities = activities;
        this.funds = funds;
        this.models = models;
        this.matters = matters;
        this.figures = figures;
        this.rivals = rivals;
        this.runs = runs;
        this.texts = texts;
    }

    /**
     * What is wanted.
     *
     * @param batch id under which the import can be undone
     * @param name of the file or folder, for people
     * @param account who imports; empty at the command line
     * @param progress told the number of rows read so far; may throw to cancel
     */
    public record Order(
            UUID batch,
            String name,
            ImportSource source,
            Mends mends,
            ImportOptions options,
            Scope scope,
            Optional<UUID> account,
            java.util.function.LongConsumer progress) {}

    /** Runs the import. */
    public ImportResult run(Order order) {
        try {
            return transactions.write(order.scope().writable(), () -> taken(order));
        } catch (NothingKept nothing) {
            return nothing.result;
        }
    }

    private ImportResult taken(Order order) {
        UUID batch = order.batch();
        batches.open(batch, order.account(), "import");
        Texts.Reader reader = texts.in(Texts.VIETNAMESE);
        Faults faults = new Faults(reader);
        Places places = new Places(units, order.scope());
        Intake intake =
                new Intake(batch, order.scope(), places, faults, new VietnameseFormat(reader));
        order.source().problems().forEach(faults::problem);
        List<SheetCounts> counts = new ArrayList<>();
        Reading reading = new Reading(order, intake);
        for (SheetReader sheet : order.source().sheets()) {
            counts.add(reading.sheet(sheet));
        }
        boolean keep =
                !order.options().dryRun() && !(order.options().allOrNothing() && !faults.isEmpty());
        ImportResult result =
                new ImportResult(
                        keep ? Optional.of(batch) : Optional.empty(),
                        counts,
                        faults.list(),
                        faults.further(),
                        faults.notices());
        if (!keep) {
            throw new NothingKept(result);
        }
        runs.done(batch, order.name(), order.account(), intake.firstPlace(), result);
        return result;
    }

    private final class Reading {
        private final Order order;
        private final Intake intake;
        private long rowsRead;

        Reading(Order order, Intake intake) {
            this.order = order;
            this.intake = intake;
        }

        SheetCounts sheet(SheetReader sheet) {
            SheetFormat format = sheet.format();
            SheetIntake target = target(format);
            sheet.read(receiver(format, target));
            MergeCounts counts = target.finish();
            return new SheetCounts(
                    format.fileName(),
                    counts.added(),
                    counts.changed(),
                    counts.unchanged(),
                    intake.faults().refused(format));
        }

        private RowReceiver receiver(SheetFormat format, SheetIntake target) {
            return new RowReceiver() {
                @Override
                public void row(SheetRow row) {
                    if (++rowsRead % 1_000 == 0) {
                        order.progress().accept(rowsRead);
                    }
                    RowValues values =
                            RowValues.of(format, order.mends().on(format, row), cellValues);
                    if (values.faults().isEmpty()) {
                        target.row(values);
                    }
                    values.faults()
                            .forEach(fault -> intake.faults().cell(format, row.number(), fault));
                }

                @Override
                public void problem(SheetProblem problem) {
                    intake.faults().problem(problem);
                }
            };
        }

        private SheetIntake target(SheetFormat format) {
            return switch (format) {
                case UNITS -> new UnitSheet(intake, organization);
                case COMMITTEES -> new CommitteeSheet(intake, organization);
                case MEMBERS -> new MemberSheet(intake, organization, people);
                case ACTIVITIES -> new ActivitySheet(intake, activities);
                case FUND -> new FundSheet(intake, funds, people);
                case MODELS -> new ModelSheet(intake, models);
                case TARGETS ->
                        new FigureSheet(FigureIntake.Kind.TARGET, intake, figures, rivals, units);
                case ENTERED ->
                        new FigureSheet(FigureIntake.Kind.ENTERED, intake, figures, rivals, units);
                case MATTERS -> new MatterSheet(intake, matters);
            };
        }
    }

    /** Carries the result out of a transaction that is to leave no trace. */
    private static final class NothingKept extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient ImportResult result;

        NothingKept(ImportResult result) {
            super(null, null, false, false);
            this.result = result;
        }
    }
}
