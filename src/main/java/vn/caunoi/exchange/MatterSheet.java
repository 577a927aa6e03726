package vn.caunoi.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.exchange.sheets.RowValues;
import vn.caunoi.exchange.sheets.SheetFormat;
import vn.caunoi.matters.EarlierMatter;
import vn.caunoi.matters.MatterImport;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.storage.MergeCounts;

/** What people raised in earlier years. */
final class MatterSheet implements SheetIntake {
    private record Key(UnitId commune, String code) {}

    private final Intake intake;
    private final MatterImport matters;
    private final Map<Key, EarlierMatter> accepted = new LinkedHashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();

    MatterSheet(Intake intake, MatterImport matters) {
        this.intake = intake;
        this.matters = matters;
    }

    @Override
    public void row(RowValues row) {
        LocalDate raised = row.day("raised_on").orElseThrow();
        String code = row.text("id").orElseThrow();
        intake.place(row, "unit", row.text("unit").orElseThrow(), raised)
                .ifPresent(place -> accept(row, line(row, code, raised, place)));
    }

    private void accept(RowValues row, EarlierMatter line) {
        Optional<EarlierMatter.Misfit> misfit = line.misfit();
        if (misfit.isPresent()) {
            fault(row.number(), misfit.get().column(), misfit.get().key());
        } else if (accepted.putIfAbsent(new Key(line.commune(), line.code()), line) != null) {
            intake.faults().cell(row.format(), row.number(), "id", "repeated", line.code());
        } else {
            rows.put(line.code(), row.number());
        }
    }

    private static EarlierMatter line(
            RowValues row, String code, LocalDate raised, Places.Place place) {
        boolean ofTheCommune = place.unit().level() == UnitLevel.COMMUNE;
        return new EarlierMatter(
                code,
                place.commune(),
                ofTheCommune ? Optional.empty() : Optional.of(place.unit().id()),
                raised,
                row.text("kind"),
                row.text("channel"),
                row.text("topic"),
                row.text("text"),
                row.text("owner_body"),
                row.day("forwarded_on"),
                row.day("due_on"),
                row.day("answered_on"),
                row.text("answer"),
                row.day("told_on"),
                row.text("told_how"),
                row.text("verdict"));
    }

    @Override
    public MergeCounts finish() {
        MatterImport.Taken taken = matters.take(intake.batch(), List.copyOf(accepted.values()));
        taken.movedOn().forEach(code -> fault(rows.getOrDefault(code, 1), "id", "matter-moved-on"));
        return taken.counts();
    }

    private void fault(int row, String column, String key) {
        intake.faults().cell(SheetFormat.MATTERS, row, column, key);
    }
}
