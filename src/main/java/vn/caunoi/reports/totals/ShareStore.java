package vn.caunoi.reports.totals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.UnitId;

/** The SQL of shares and what they add; within the caller's transaction, as the system role. */
@Component
class ShareStore {
    private final JdbcClient jdbc;
    private final ShareJson json;

    ShareStore(JdbcClient jdbc, ShareJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A share with what it adds. */
    record Kept(Share share, Parts parts) {}

    List<Kept> all(Period period) {
        return jdbc.sql(
                        """
                        SELECT label, holder_id, reach, members, parts FROM reports.share
                        WHERE period = :period
                        """)
                .param("period", period.code())
                .query(this::kept)
                .list();
    }

    /** Those to which a commune, or any other unit, belongs. */
    List<Kept> touching(Period period, Collection<UnitId> of) {
        return jdbc.sql(
                        """
                        SELECT label, holder_id, reach, members, parts FROM reports.share
                        WHERE period = :period AND commune_ids && :units
                        """)
                .param("period", period.code())
                .param("units", of.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(this::kept)
                .list();
    }

    /** The same without what they add, which is most of a row. */
    List<Share> outlines(Period period, Collection<UnitId> of) {
        return jdbc.sql(
                        """
                        SELECT label, holder_id, reach, members FROM reports.share
                        WHERE period = :period AND commune_ids && :units
                        """)
                .param("period", period.code())
                .param("units", of.stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, number) -> share(row))
                .list();
    }

    private Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(share(row), json.parts(row.getString("parts")));
    }

    private Share share(ResultSet row) throws SQLException {
        return new Share(
                new UnitId(row.getObject("label", UUID.class)),
                new UnitId(row.getObject("holder_id", UUID.class)),
                Reach.of(row.getString("reach")),
                json.members(row.getString("members")));
    }

    void write(Period period, Collection<Kept> shares) {
        List<Kept> rows = List.copyOf(shares);
        jdbc.sql(
                        """
                        INSERT INTO reports.share (period, label, holder_id, reach, commune_ids, members, parts)
                        SELECT :period, s.label, s.holder, s.reach, s.communes::uuid[], s.members::jsonb, s.parts::jsonb
                        FROM unnest(:labels::uuid[], :holders::uuid[], :reaches::text[], :communes::text[],
                                    :members::text[], :parts::text[])
                             AS s(label, holder, reach, communes, members, parts)
                        ON CONFLICT (period, label) DO UPDATE SET parts = excluded.parts
                        """)
                .param("period", period.code())
                .param(
                        "labels",
                        rows.stream().map(row -> row.share().label().value()).toArray(UUID[]::new))
                .param(
                        "holders",
                        rows.stream().map(row -> row.share().holder().value()).toArray(UUID[]::new))
                .param(
                        "reaches",
                        rows.stream().map(row -> row.share().reach().word()).toArray(String[]::new))
                .param(
                        "communes",
                        rows.stream()
                                .map(row -> ShareJson.array(row.share().units()))
                                .toArray(String[]::new))
                .param(
                        "members",
                        rows.stream()
                                .map(row -> json.members(row.share().members()))
                                .toArray(String[]::new))
                .param(
                        "parts",
                        rows.stream().map(row -> json.parts(row.parts())).toArray(String[]::new))
                .update();
    }

    void remove(Period period, Collection<Kept> shares) {
        jdbc.sql("DELETE FROM reports.share WHERE period = :period AND label = ANY(:labels)")
                .param("period", period.code())
                .param(
                        "labels",
                        shares.stream()
                                .map(row -> row.share().label().value())
                                .toArray(UUID[]::new))
                .update();
    }
}
