package vn.caunoi.demonstration;

import vn.caunoi.exchange.sheets.SheetFormat;

/** The members of all committees; no phone and no address, for any number may be somebody's. */
final class MemberRows {
    private MemberRows() {}

    static InventedSheet sheet(Roster roster) {
        InventedSheet sheet = new InventedSheet(SheetFormat.MEMBERS);
        for (Seat seat : roster.seats()) {
            InventedSheet.Row row =
                    sheet.row()
                            .with("unit", seat.area().code())
                            .with("full_name", seat.occupant().name())
                            .with("birth_year", seat.occupant().birthYear())
                            .with("sex", seat.occupant().woman() ? "female" : "male")
                            .with("position", seat.position())
                            .with("seat_group", seat.group())
                            .with("represents", seat.represents())
                            .with("concurrent_post", seat.concurrentPost())
                            .with("from", seat.held().from());
            if (!seat.held().isOpen()) {
                row.with("to", seat.held().until());
            }
        }
        return sheet;
    }
}
