package vn.caunoi.organization;

import java.util.List;
import vn.caunoi.storage.VersionedTable;

/** The versioned tables about committees. */
final class CommitteeTables {
    static final VersionedTable ACTS =
            new VersionedTable(
                    "organization.committee_event",
                    List.of("unit_id", "event", "happened_on"),
                    List.of("commune_id", "term_from", "term_until", "decision", "reason"));

    static final VersionedTable SEATS =
            new VersionedTable(
                    "organization.seat",
                    List.of("unit_id", "person_id", "held_from"),
                    List.of(
                            "commune_id",
                            "held_until",
                            "position",
                            "seat_group",
                            "represents",
                            "concurrent_post",
                            "end_reason"));

    /** The same table as imports fill it: what their format does not know they leave alone. */
    static final VersionedTable IMPORTED_SEATS =
            new VersionedTable(
                    "organization.seat",
                    List.of("unit_id", "person_id", "held_from"),
                    List.of(
                            "commune_id",
                            "held_until",
                            "position",
                            "seat_group",
                            "represents",
                            "concurrent_post"));

    static final VersionedTable REGULATIONS =
            new VersionedTable(
                    "organization.regulation",
                    List.of("unit_id", "number"),
                    List.of("commune_id", "adopted_on", "issued_by", "valid_from", "valid_until"));

    private CommitteeTables() {}
}
