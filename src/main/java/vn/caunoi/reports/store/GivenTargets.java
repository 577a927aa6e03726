package vn.caunoi.reports.store;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.store.TypedFigures.NewFigure;
import vn.caunoi.web.Refusal;

/**
 * Targets of some units that a unit above gave, or that were changed for a reason. Who works below
 * leaves them as they are; who writes for the giver as well may change them, and they stay given.
 */
public final class GivenTargets {
    private static final String GIVEN =
            """
            SELECT unit_id, indicator, period, value, given_by, reason,
                   given_by IS NULL OR coalesce(storage.reaches_all(), false)
                       OR given_by = ANY (storage.reached_communes()) OR given_by = ANY (storage.reached_units())
                       AS changeable
            FROM reports.target
            WHERE (given_by IS NOT NULL OR reason IS NOT NULL) AND withdrawn_at IS NULL
            """;

    private record Key(UUID unit, String indicator, String period) {}

    private record Given(
            Key key,
            BigDecimal value,
            Optional<UUID> giver,
            Optional<String> reason,
            boolean changeable) {}

    private final Map<Key, Given> rows;

    private GivenTargets(Map<Key, Given> rows) {
        this.rows = rows;
    }

    static GivenTargets of(JdbcClient jdbc, Collection<UnitId> units) {
        return new GivenTargets(
                jdbc
                        .sql(GIVEN + " AND unit_id = ANY(:units)")
                        .param("units", TypedFigures.ids(units))
                        .query((row, number) ->
                                new Given(
                                        new Key(
                                                row.getObject("unit_id", UUID.class),
                                                row.getString("indicator"),
                                                row.getString("period")),
                                        row.getBigDecimal("value"),
                                        Optional.ofNullable(row.getObject("given_by", UUID.class)),
                                        Optional.ofNullable(row.getString("reason")),
                                        row.getBoolean("changeable")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Given::key, given -> given)));
    }

    /** A row that was given from beyond the reach of the running transaction is not withdrawn. */
    static void refuseWithdrawing(JdbcClient jdbc, UUID row) {
        boolean given =
                jdbc.sql("SELECT 1 FROM (" + GIVEN + " AND id = :id) given WHERE NOT changeable")
                                .param("id", row)
                                .query(Integer.class)
                                .list()
                                .size()
                        > 0;
        if (given) {
            throw refusal();
        }
    }

    /** Whether the target differs from one that only the giver may change. */
    public boolean forbids(NewFigure target) {
        return at(target)
                .filter(given -> !given.changeable() && !isSame(given, target))
                .isPresent();
    }

    /**
     * Giver and reason that stay with the row.
     *
     * @throws Refusal when only the giver may change it
     */
    List<Optional<?>> kept(NewFigure target) {
        if (forbids(target)) {
            throw refusal();
        }
        Optional<Given> given = at(target);
        return List.of(
                given.flatMap(Given::giver),
                given.filter(row -> isSame(row, target)).flatMap(Given::reason));
    }

    private Optional<Given> at(NewFigure target) {
        return Optional.ofNullable(
                rows.get(
                        new Key(
                                target.unit().value(),
                                target.indicator(),
                                target.period().code())));
    }

    private static boolean isSame(Given given, NewFigure target) {
        return given.value().compareTo(target.value()) == 0;
    }

    private static Refusal refusal() {
        return new Refusal("cascade.refused.given");
    }
}
