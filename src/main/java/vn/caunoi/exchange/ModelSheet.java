package vn.caunoi.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.campaigns.ModelIntake;
import vn.caunoi.campaigns.ModelIntake.NewModel;
import vn.caunoi.exchange.sheets.RowValues;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.MergeCounts;

/** Models. */
final class ModelSheet implements SheetIntake {
    private record Key(UnitId commune, String code) {}

    private final Intake intake;
    private final ModelIntake models;
    private final List<NewModel> accepted = new ArrayList<>();
    private final Set<Key> seen = new HashSet<>();

    ModelSheet(Intake intake, ModelIntake models) {
        this.intake = intake;
        this.models = models;
    }

    @Override
    public void row(RowValues row) {
        LocalDate founded = row.day("founded").orElseThrow();
        Optional<LocalDate> ended = row.day("ended");
        if (ended.isPresent() && !ended.get().isAfter(founded)) {
            intake.faults().cell(row.format(), row.number(), "ended", "ends-before-it-starts");
            return;
        }
        String code = row.text("id").orElseThrow();
        intake.place(row, "unit", row.text("unit").orElseThrow(), founded)
                .ifPresent(place -> {
                    if (!seen.add(new Key(place.commune(), code))) {
                        intake.faults().cell(row.format(), row.number(), "id", "repeated", code);
                        return;
                    }
                    accepted.add(
                            new NewModel(
                                    code,
                                    place.commune(),
                                    place.unit().id(),
                                    row.text("type").orElseThrow(),
                                    row.text("name").orElse(code),
                                    founded,
                                    ended));
                });
    }

    @Override
    public MergeCounts finish() {
        return models.take(intake.batch(), accepted);
    }
}
