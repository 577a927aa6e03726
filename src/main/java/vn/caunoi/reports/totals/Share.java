package vn.caunoi.reports.totals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.UnitId;

/**
 * Units whose records are counted together, once, for the units above them: mostly one commune.
 *
 * @param label names the share, and nothing but it: another member or day makes another label. Of
 *     an own share it is the unit itself
 * @param holder the province, or the nation, at which it is added
 * @param members communes, or the unit itself, with the days on which they count here
 */
public record Share(
        UnitId label, UnitId holder, Reach reach, Map<UnitId, List<DateRange>> members) {
    public Share {
        members = Map.copyOf(members);
    }

    static Share below(UnitId holder, Reach reach, Map<UnitId, List<DateRange>> members) {
        String text =
                members.entrySet().stream()
                        .map(member -> member.getKey().value() + "" + member.getValue())
                        .sorted()
                        .collect(Collectors.joining(",", holder.value() + reach.word(), ""));
        return new Share(new UnitId(named(text)), holder, reach, members);
    }

    static Share own(UnitId unit, List<DateRange> days) {
        return new Share(unit, unit, Reach.OWN, Map.of(unit, days));
    }

    Set<UnitId> units() {
        return members.keySet();
    }

    /** How many communes are counted with it; once, if they are added at several places. */
    int communes() {
        return switch (reach) {
            case BOTH, NATION -> members.size();
            case PROVINCE, OWN -> 0;
        };
    }

    private static UUID named(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
