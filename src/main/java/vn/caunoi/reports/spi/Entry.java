package vn.caunoi.reports.spi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.caunoi.organization.UnitId;

/**
 * A record behind a figure, without personal data.
 *
 * @param kind code word of what it is, with its list: {@code activity_kind.outreach}
 * @param key by which its unit knows it
 * @param day on which it counts
 * @param units where it happened
 * @param title what its keeper called it
 * @param amount what it adds to the figure
 * @param page where the record itself is shown
 */
public record Entry(
        String kind,
        String key,
        LocalDate day,
        List<UnitId> units,
        Optional<String> title,
        BigDecimal amount,
        Optional<String> page) {
    /** A record without a page of its own. */
    public Entry(
            String kind,
            String key,
            LocalDate day,
            List<UnitId> units,
            Optional<String> title,
            BigDecimal amount) {
        this(kind, key, day, units, title, amount, Optional.empty());
    }
}
