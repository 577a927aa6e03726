package vn.caunoi.exchange;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.caunoi.access.Scope;
import vn.caunoi.exchange.sheets.RowValues;
import vn.caunoi.exchange.sheets.SheetFormat;
import vn.caunoi.organization.Unit;
import vn.caunoi.web.VietnameseFormat;

/** What the sheets of one import share: batch, scope, units and faults. */
final class Intake {
    private final UUID batch;
    private final Scope scope;
    private final Places places;
    private final Faults faults;
    private final VietnameseFormat format;
    private Optional<Places.Place> firstPlace = Optional.empty();

    Intake(UUID batch, Scope scope, Places places, Faults faults, VietnameseFormat format) {
        this.batch = batch;
        this.scope = scope;
        this.places = places;
        this.faults = faults;
        this.format = format;
    }

    UUID batch() {
        return batch;
    }

    Scope scope() {
        return scope;
    }

    Places places() {
        return places;
    }

    Faults faults() {
        return faults;
    }

    String date(LocalDate day) {
        return format.date(day);
    }

    /** Where the import's first record belongs: whoever looks after that place sees the import. */
    Optional<Places.Place> firstPlace() {
        return firstPlace;
    }

    /** Notes a unit as the import's place when no record came before it. */
    void begunAt(String code, LocalDate day) {
        if (firstPlace.isEmpty()
                && places.find(code, day) instanceof Places.Found.Standing standing) {
            firstPlace = Optional.of(standing.place());
        }
    }

    /** The unit of a row on a day; without one the fault is noted. */
    Optional<Places.Place> place(RowValues row, String column, String code, LocalDate day) {
        SheetFormat sheet = row.format();
        switch (places.find(code, day)) {
            case Places.Found.Standing standing -> {
                if (firstPlace.isEmpty()) {
                    firstPlace = Optional.of(standing.place());
                }
                return Optional.of(standing.place());
            }
            case Places.Found.NotOnThatDay not ->
                    faults.cell(
                            sheet,
                            row.number(),
                            column,
                            "unit-not-standing",
                            code,
                            date(day),
                            date(not.nearest().validity().from()),
                            lastDay(not.nearest()));
            case Places.Found.Unknown unknown ->
                    faults.cell(sheet, row.number(), column, "unit-unknown", code);
        }
        return Optional.empty();
    }

    private String lastDay(Unit unit) {
        return unit.validity().isOpen() ? "" : " – " + date(unit.validity().lastDay());
    }
}
