package vn.caunoi.matters.store;

import java.util.Optional;
import java.util.UUID;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.UnitId;

/**
 * A body that answers matters of a commune.
 *
 * @param code unique in its commune
 * @param kind code word, see {@link BodyKind}
 * @param email of its office, where links go
 * @param linkNumber which generation of links is good
 */
public record Body(
        UUID id,
        int version,
        UnitId commune,
        String code,
        String name,
        BodyKind kind,
        Optional<String> email,
        int linkNumber,
        DateRange validity) {}
