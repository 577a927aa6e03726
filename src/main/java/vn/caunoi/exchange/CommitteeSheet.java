package vn.caunoi.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.exchange.sheets.RowValues;
import vn.caunoi.organization.OrganizationIntake;
import vn.caunoi.organization.OrganizationIntake.NewAct;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.MergeCounts;

/** Acts on committees. */
final class CommitteeSheet implements SheetIntake {
    private record Key(UnitId unit, String event, LocalDate day) {}

    private final Intake intake;
    private final OrganizationIntake organization;
    private final List<NewAct> acts = new ArrayList<>();
    private final Set<Key> seen = new HashSet<>();

    CommitteeSheet(Intake intake, OrganizationIntake organization) {
        this.intake = intake;
        this.organization = organization;
    }

    @Override
    public void row(RowValues row) {
        LocalDate day = row.day("date").orElseThrow();
        String event = row.text("event").orElseThrow();
        String code = row.text("unit").orElseThrow();
        Optional<LocalDate> from = row.day("term_from");
        Optional<LocalDate> until = row.day("term_to");
        if (from.isPresent() && until.isPresent() && !until.get().isAfter(from.get())) {
            intake.faults().cell(row.format(), row.number(), "term_to", "ends-before-it-starts");
            return;
        }
        intake.place(row, "unit", code, lifeDay(event, code, day))
                .filter(place -> isNew(row, new Key(place.unit().id(), event, day)))
                .ifPresent(place ->
                        acts.add(
                                new NewAct(
                                        place.unit().id(),
                                        place.commune(),
                                        event,
                                        day,
                                        from,
                                        until,
                                        row.text("decision"),
                                        row.text("reason"))));
    }

    /** A dissolution may be dated on the first day without the unit. */
    private LocalDate lifeDay(String event, String code, LocalDate day) {
        boolean endsWithUnit =
                event.equals("dissolved")
                        && intake.places().versions(code).stream()
                                .map(Unit::validity)
                                .anyMatch(life -> life.until().equals(day))
                        && Places.on(intake.places().versions(code), day).isEmpty();
        return endsWithUnit ? day.minusDays(1) : day;
    }

    private boolean isNew(RowValues row, Key key) {
        if (seen.add(key)) {
            return true;
        }
        intake.faults()
                .cell(row.format(), row.number(), "date", "repeated", intake.date(key.day()));
        return false;
    }

    @Override
    public MergeCounts finish() {
        return organization.acts(intake.batch(), acts);
    }
}
