package vn.caunoi.reports.collection;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.reports.collection.model.Completeness;
import vn.caunoi.reports.collection.model.FigureParts;

/**
 * Official figures of a unit and period.
 *
 * @param figures by the code of the indicator; what nobody reported is absent
 * @param rests of a unit above communes, on how many accepted reports they rest
 */
public record OfficialReport(
        Basis basis, Map<String, FigureParts> figures, Optional<Completeness> rests) {
    public OfficialReport {
        figures = Map.copyOf(figures);
    }

    /** What the figures rest on. */
    public sealed interface Basis {
        /** The unit's own report that was accepted last. */
        record Accepted(int number, OffsetDateTime at) implements Basis {}

        /** No accepted report of its own yet: what its children's accepted reports add up to. */
        record Gathered() implements Basis {}

        /** Nothing was accepted. */
        record Nothing() implements Basis {}
    }

    public Optional<BigDecimal> value(String code) {
        return Optional.ofNullable(figures.get(code)).flatMap(FigureParts::value);
    }
}
