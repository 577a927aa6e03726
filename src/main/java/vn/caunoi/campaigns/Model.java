package vn.caunoi.campaigns;

import java.time.LocalDate;
import java.util.Optional;
import vn.caunoi.organization.UnitId;

/**
 * A self-management model as the registry keeps it; it runs on a day when founded ≤ day &lt; ended.
 *
 * @param code by which its commune knows it
 * @param type code word of what it is about
 * @param status code word of how it goes, where that was said
 * @param members people who take part
 * @param households households that take part
 * @param place where in the area, in words
 */
public record Model(
        String code,
        UnitId commune,
        UnitId unit,
        String type,
        String name,
        LocalDate foundedOn,
        Optional<LocalDate> endedOn,
        Optional<String> status,
        Optional<Integer> members,
        Optional<Integer> households,
        Optional<String> place) {
    public boolean hasEndedBy(LocalDate day) {
        return endedOn.filter(end -> !end.isAfter(day)).isPresent();
    }
}
