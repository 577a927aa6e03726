package vn.caunoi.exchange;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.activities.ActivityIntake;
import vn.caunoi.campaigns.ModelIntake;
import vn.caunoi.funds.FundIntake;
import vn.caunoi.matters.MatterImport;
import vn.caunoi.organization.OrganizationIntake;
import vn.caunoi.people.People;
import vn.caunoi.reports.FigureIntake;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.UndoCounts;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Refusal;
import vn.caunoi.web.Texts;

/** Takes an import back as a whole, in the reverse order of its sheets. */
@Component
public class ImportUndo {
    private final ScopedTransactions transactions;
    private final ImportRuns runs;
    private final MatterImport matters;
    private final FigureIntake figures;
    private final ModelIntake models;
    private final FundIntake funds;
    private final ActivityIntake activities;
    private final OrganizationIntake organization;
    private final People people;
    private final UnitsInUse unitsInUse;
    private final Texts texts;

    ImportUndo(
            ScopedTransactions transactions,
            ImportRuns runs,
            MatterImport matters,
            FigureIntake figures,
            ModelIntake models,
            FundIntake funds,
            ActivityIntake activities,
            OrganizationIntake organization,
            People people,
            UnitsInUse unitsInUse,
            Texts texts) {
        this.transactions = transactions;
        this.runs = runs;
        this.matters = matters;
        this.figures = figures;
        this.models = models;
        this.funds = funds;
        this.activities = activities;
        this.organization = organization;
        this.people = people;
        this.unitsInUse = unitsInUse;
        this.texts = texts;
    }

    /**
     * Withdraws what the import added and restores what it changed; rows changed since are kept. Of
     * members the seats are withdrawn; the persons stay, see {@link People#undo}.
     */
    public UndoCounts undo(Scope scope, UUID batch) {
        return transactions.write(
                scope.writable(),
                () -> {
                    ImportRuns.Run run =
                            runs.find(scope, batch)
                                    .filter(found -> found.stage() == ImportRuns.Stage.DONE)
                                    .orElseThrow(NotFound::new);
                    String reason =
                            texts.in(Texts.VIETNAMESE).get("exchange.undo.reason", run.name());
                    UndoCounts records =
                            matters.undo(batch)
                                    .plus(figures.undo(batch, reason))
                                    .plus(models.undo(batch, reason))
                                    .plus(
                                            funds.undo(batch, reason)
                                                    .orElseThrow(() ->
                                                            new Refusal("exchange.undo.overdrawn")))
                                    .plus(activities.undo(batch, reason))
                                    .plus(organization.undoCommittees(batch, reason))
                                    .plus(people.undo(batch));
                    UndoCounts units = organization.undoUnits(batch, reason);
                    if (unitsInUse.leavesRecordsBehind()) {
                        throw new Refusal("exchange.undo.units-in-use");
                    }
                    runs.stage(scope, batch, ImportRuns.Stage.UNDONE, Optional.empty());
                    return records.plus(units);
                });
    }
}
