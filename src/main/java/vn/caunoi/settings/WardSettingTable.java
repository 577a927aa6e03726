package vn.caunoi.settings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.Staging;
import vn.caunoi.storage.TakesBack;
import vn.caunoi.storage.UndoCounts;
import vn.caunoi.storage.VersionedTable;

/** The settings of communes with their history; works in the caller's transaction. */
@Component
class WardSettingTable implements TakesBack {
    private static final VersionedTable SETTINGS =
            new VersionedTable(
                    "settings.ward_setting",
                    List.of("commune_id"),
                    List.of(
                            "unit_id",
                            "hotline",
                            "hours",
                            "contact",
                            "message",
                            "message_last_day",
                            "publishing",
                            "shows_news",
                            "shows_fund",
                            "asks_useful"));

    private final JdbcClient jdbc;
    private final DataSource dataSource;

    WardSettingTable(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /**
     * The settings as they stood from a moment on.
     *
     * @param batch the act that made them so
     * @param withdrawn whether they were taken back whole
     */
    record State(
            UUID id,
            int version,
            WardSetting setting,
            Optional<UUID> batch,
            OffsetDateTime since,
            boolean withdrawn) {}

    /** Empty until the commune said something, or when that was taken back. */
    Optional<State> find(UnitId commune) {
        return jdbc.sql(
                        """
                        SELECT * FROM settings.ward_setting
                        WHERE commune_id = :commune AND withdrawn_at IS NULL
                        """)
                .param("commune", commune.value())
                .query(WardSettingTable::state)
                .optional();
    }

    /** The version that holds until the transaction ends; 0 while there is none. */
    int lock(UnitId commune) {
        return find(commune).map(State::id).map(id -> SETTINGS.lock(jdbc, id).orElse(0)).orElse(0);
    }

    void save(UUID act, UnitId commune, WardSetting setting) {
        Staging staging = SETTINGS.stage(jdbc, dataSource);
        staging.add(
                commune,
                commune,
                setting.hotline(),
                setting.hours(),
                setting.contact(),
                setting.message(),
                setting.messageLastDay(),
                setting.publishing().word(),
                setting.showsNews(),
                setting.showsFund(),
                setting.asksUseful());
        staging.finish(act);
    }

    /** All states, the newest first. */
    List<State> history(UnitId commune) {
        return jdbc.sql(
                        """
                        SELECT x.*, NULL::timestamptz AS superseded_at, NULL::uuid AS superseded_by
                        FROM settings.ward_setting x WHERE commune_id = :commune
                        UNION ALL
                        SELECT * FROM settings.ward_setting_history WHERE commune_id = :commune
                        ORDER BY version DESC
                        """)
                .param("commune", commune.value())
                .query(WardSettingTable::state)
                .list();
    }

    @Override
    public Optional<UndoCounts> takeBack(UUID batch, String reason) {
        return Optional.of(SETTINGS.undo(jdbc, batch, reason));
    }

    private static State state(ResultSet row, int number) throws SQLException {
        return new State(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new WardSetting(
                        Optional.ofNullable(row.getString("hotline")),
                        Optional.ofNullable(row.getString("hours")),
                        Optional.ofNullable(row.getString("contact")),
                        Optional.ofNullable(row.getString("message")),
                        Optional.ofNullable(row.getObject("message_last_day", LocalDate.class)),
                        Publishing.of(row.getString("publishing")).orElseThrow(),
                        row.getBoolean("shows_news"),
                        row.getBoolean("shows_fund"),
                        row.getBoolean("asks_useful")),
                Optional.ofNullable(row.getObject("batch_id", UUID.class)),
                row.getObject("recorded_at", OffsetDateTime.class),
                row.getObject("withdrawn_at", OffsetDateTime.class) != null);
    }
}
