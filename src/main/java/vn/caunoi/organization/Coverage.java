package vn.caunoi.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.caunoi.calendar.DateRange;

/**
 * Which units count for which, on which days: a record of {@code unit} on a day of {@code days}
 * counts at {@code of}, which is then its ancestor or itself. Sources of figures join with it, so
 * that a record counts once at every ancestor and nothing is lost when units move.
 */
public record Coverage(List<Span> spans) {
    /**
     * @param of the unit whose figure is made
     * @param unit a unit that belongs to it
     * @param level of {@code unit}
     * @param days on which it belongs
     */
    public record Span(UnitId of, UnitId unit, UnitLevel level, DateRange days) {}

    public Coverage {
        spans = List.copyOf(spans);
    }

    /** The part that concerns one of the units. */
    public Coverage only(UnitId of) {
        return new Coverage(spans.stream().filter(span -> span.of().equals(of)).toList());
    }

    /** The part whose members are of one level. */
    public Coverage only(UnitLevel level) {
        return new Coverage(spans.stream().filter(span -> span.level() == level).toList());
    }

    public Coverage plus(Coverage other) {
        return new Coverage(Stream.concat(spans.stream(), other.spans.stream()).toList());
    }

    public Set<UnitId> members() {
        return spans.stream().map(Span::unit).collect(Collectors.toSet());
    }

    public UUID[] ofs() {
        return spans.stream().map(span -> span.of().value()).toArray(UUID[]::new);
    }

    public UUID[] units() {
        return spans.stream().map(span -> span.unit().value()).toArray(UUID[]::new);
    }

    public String[] levels() {
        return spans.stream().map(span -> span.level().word()).toArray(String[]::new);
    }

    /** First days, as PostgreSQL writes dates. */
    public String[] froms() {
        return spans.stream().map(span -> sql(span.days().from())).toArray(String[]::new);
    }

    /** First days after, as PostgreSQL writes dates. */
    public String[] untils() {
        return spans.stream().map(span -> sql(span.days().until())).toArray(String[]::new);
    }

    private static String sql(LocalDate day) {
        return day.getYear() > 9999 ? "infinity" : day.toString();
    }
}
