package vn.caunoi.reports.indicators;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.reports.model.NewIndicator;

/** Versions of configured indicators; none is ever changed. */
@Repository
class IndicatorVersions {
    private final JdbcClient jdbc;

    IndicatorVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How an indicator was described from some moment on. */
    public record Version(int number, NewIndicator given, UUID account, OffsetDateTime at) {
        String code() {
            return given.code();
        }
    }

    /** Adds a version; false when somebody else was first. */
    boolean add(Version version) {
        NewIndicator given = version.given();
        Columns origin = columns(given.origin());
        return jdbc.sql(
                                """
                                INSERT INTO reports.configured_indicator
                                    (code, version, name_vi, name_en, unit, programme, shortest, time, adds_over_units,
                                     typed_at, formula, valid_from, valid_until, account_id, recorded_at)
                                VALUES (:code, :version, :nameVi, :nameEn, :unit, :programme, :shortest, :time, :adds,
                                        :typedAt, :formula, :from, :until::date, :account, :at)
                                ON CONFLICT (code, version) DO NOTHING
                                """)
                        .param("code", given.code())
                        .param("version", version.number())
                        .param("nameVi", given.nameVi())
                        .param("nameEn", given.nameEn())
                        .param("unit", given.unit())
                        .param("programme", given.programme())
                        .param("shortest", given.shortest().name().toLowerCase(Locale.ROOT))
                        .param("time", origin.time())
                        .param("adds", origin.adds())
                        .param("typedAt", origin.typedAt())
                        .param("formula", origin.formula())
                        .param("from", given.validity().from())
                        .param(
                                "until",
                                given.validity().isOpen()
                                        ? "infinity"
                                        : given.validity().until().toString())
                        .param("account", version.account())
                        .param("at", version.at())
                        .update()
                == 1;
    }

    private record Columns(
            @Nullable String time,
            @Nullable Boolean adds,
            @Nullable String typedAt,
            @Nullable String formula) {}

    private static Columns columns(NewIndicator.Origin origin) {
        return switch (origin) {
            case NewIndicator.Origin.ByHand typed ->
                    new Columns(
                            typed.adds().name().toLowerCase(Locale.ROOT),
                            typed.addsOverUnits(),
                            typed.level().word(),
                            null);
            case NewIndicator.Origin.Formula formula ->
                    new Columns(null, null, null, formula.text());
        };
    }

    /** The last version of each, in the order in which they were added. */
    List<Version> latest() {
        return jdbc.sql(
                        """
                        SELECT * FROM (
                            SELECT DISTINCT ON (code) *, min(recorded_at) OVER (PARTITION BY code) AS added_at
                            FROM reports.configured_indicator ORDER BY code, version DESC
                        ) last ORDER BY added_at, code
                        """)
                .query(IndicatorVersions::version)
                .list();
    }

    /** All versions of one, the newest first. */
    List<Version> of(String code) {
        return jdbc.sql(
                        "SELECT * FROM reports.configured_indicator WHERE code = :code ORDER BY version DESC")
                .param("code", code)
                .query(IndicatorVersions::version)
                .list();
    }

    /** How many versions there are: none is ever changed, so equal numbers mean equal contents. */
    long count() {
        return jdbc.sql("SELECT count(*) FROM reports.configured_indicator")
                .query(Long.class)
                .single();
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        LocalDate from = row.getObject("valid_from", LocalDate.class);
        LocalDate until = row.getObject("valid_until", LocalDate.class);
        return new Version(
                row.getInt("version"),
                new NewIndicator(
                        row.getString("code"),
                        row.getString("name_vi"),
                        row.getString("name_en"),
                        row.getString("unit"),
                        row.getString("programme"),
                        PeriodKind.valueOf(row.getString("shortest").toUpperCase(Locale.ROOT)),
                        origin(row),
                        new DateRange(from, until.getYear() > 9999 ? DateRange.FOREVER : until)),
                row.getObject("account_id", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class));
    }

    private static NewIndicator.Origin origin(ResultSet row) throws SQLException {
        Optional<String> formula = Optional.ofNullable(row.getString("formula"));
        return formula.isPresent()
                ? new NewIndicator.Origin.Formula(formula.get())
                : new NewIndicator.Origin.ByHand(
                        Indicator.Time.valueOf(row.getString("time").toUpperCase(Locale.ROOT)),
                        row.getBoolean("adds_over_units"),
                        UnitLevel.of(row.getString("typed_at")).orElseThrow());
    }
}
