package vn.caunoi.funds.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.calendar.Period;
import vn.caunoi.funds.model.Statement;
import vn.caunoi.organization.UnitId;

/** Statements as they were published, within the caller's transaction and reach. */
@Repository
public class PublicationStore {
    private static final String PUBLICATION =
            "SELECT id, commune_id, fund, period, sheet, account_id, published_on FROM funds.publication ";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PublicationStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * A statement that was published, as it was then.
     *
     * @param account that published it
     */
    public record Publication(
            UUID id,
            UnitId commune,
            String fund,
            Period period,
            Statement statement,
            UUID account,
            LocalDate publishedOn) {}

    public void add(Publication publication) {
        jdbc.sql(
                        """
                        INSERT INTO funds.publication (id, commune_id, fund, period, sheet, account_id, published_on)
                        VALUES (:id, :commune, :fund, :period, :sheet::jsonb, :account, :day)
                        """)
                .param("id", publication.id())
                .param("commune", publication.commune().value())
                .param("fund", publication.fund())
                .param("period", publication.period().code())
                .param("sheet", json.writeValueAsString(publication.statement()))
                .param("account", publication.account())
                .param("day", publication.publishedOn())
                .update();
    }

    public Optional<Publication> find(UUID id) {
        return jdbc.sql(PUBLICATION + "WHERE id = :id")
                .param("id", id)
                .query(this::publication)
                .optional();
    }

    /** All that a commune ever published, latest first; replaced ones too. */
    public List<Publication> of(UnitId commune) {
        return jdbc.sql(
                        PUBLICATION
                                + "WHERE commune_id = :commune ORDER BY recorded_at DESC, id DESC")
                .param("commune", commune.value())
                .query(this::publication)
                .list();
    }

    private Publication publication(ResultSet row, int number) throws SQLException {
        return new Publication(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("commune_id", UUID.class)),
                row.getString("fund"),
                Period.parse(row.getString("period")).orElseThrow(),
                json.readValue(row.getString("sheet"), Statement.class),
                row.getObject("account_id", UUID.class),
                row.getObject("published_on", LocalDate.class));
    }
}
