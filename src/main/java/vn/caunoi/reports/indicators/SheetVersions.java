package vn.caunoi.reports.indicators;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.organization.UnitLevel;

/** Versions of configured forms; none is ever changed. */
@Repository
class SheetVersions {
    private final JdbcClient jdbc;

    SheetVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How a form was from some moment on. */
    record Version(int number, Sheet sheet, UUID account, OffsetDateTime at) {}

    /** Adds a version; false when somebody else was first. */
    boolean add(Version version) {
        Sheet sheet = version.sheet();
        return jdbc.sql(
                                """
                                INSERT INTO reports.configured_form
                                    (code, version, name_vi, name_en, period_kind, level, indicators,
                                     valid_from, valid_until, account_id, recorded_at)
                                VALUES (:code, :version, :nameVi, :nameEn, :kind, :level, :indicators,
                                        :from, :until::date, :account, :at)
                                ON CONFLICT (code, version) DO NOTHING
                                """)
                        .param("code", sheet.code())
                        .param("version", version.number())
                        .param("nameVi", sheet.nameVi())
                        .param("nameEn", sheet.nameEn())
                        .param("kind", sheet.kind().name().toLowerCase(Locale.ROOT))
                        .param("level", sheet.level().word())
                        .param("indicators", sheet.indicators().toArray(String[]::new))
                        .param("from", sheet.validity().from())
                        .param(
                                "until",
                                sheet.validity().isOpen()
                                        ? "infinity"
                                        : sheet.validity().until().toString())
                        .param("account", version.account())
                        .param("at", version.at())
                        .update()
                == 1;
    }

    /** The last version of each, by code. */
    List<Version> latest() {
        return jdbc.sql(
                        """
                        SELECT DISTINCT ON (code) * FROM reports.configured_form ORDER BY code, version DESC
                        """)
                .query(SheetVersions::version)
                .list();
    }

    /** All versions of one, the newest first. */
    List<Version> of(String code) {
        return jdbc.sql(
                        "SELECT * FROM reports.configured_form WHERE code = :code ORDER BY version DESC")
                .param("code", code)
                .query(SheetVersions::version)
                .list();
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        LocalDate until = row.getObject("valid_until", LocalDate.class);
        return new Version(
                row.getInt("version"),
                new Sheet(
                        row.getString("code"),
                        row.getString("name_vi"),
                        row.getString("name_en"),
                        PeriodKind.valueOf(row.getString("period_kind").toUpperCase(Locale.ROOT)),
                        UnitLevel.of(row.getString("level")).orElseThrow(),
                        List.of((String[]) row.getArray("indicators").getArray()),
                        new DateRange(
                                row.getObject("valid_from", LocalDate.class),
                                until.getYear() > 9999 ? DateRange.FOREVER : until)),
                row.getObject("account_id", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class));
    }
}
