package vn.caunoi.funds.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.funds.model.RequestState;
import vn.caunoi.funds.model.RequestStep;
import vn.caunoi.organization.RecordHolder;
import vn.caunoi.organization.UnitId;
import vn.caunoi.people.PersonId;

/** Payment requests and their steps, within the caller's transaction and reach. */
@Repository
public class RequestStore implements RecordHolder {
    private static final String REQUEST =
            """
            SELECT r.id, r.commune_id, r.unit_id, r.fund, r.wanted_on, r.amount, r.purpose, r.receiver_id,
                   r.due_on, r.reason, latest.state, first.account_id AS asked_by, first.made_at AS asked_at
            FROM funds.payment_request r
            JOIN funds.payment_step first ON first.request_id = r.id AND first.number = 1
            JOIN LATERAL (SELECT state FROM funds.payment_step s
                          WHERE s.request_id = r.id ORDER BY s.number DESC LIMIT 1) latest ON true
            """;
    private static final String STEP =
            """
            SELECT request_id, number, step, state, reason, voucher_id, batch_id, account_id, made_at
            FROM funds.payment_step
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    RequestStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is asked for. */
    public record NewRequest(
            UUID id,
            UnitId commune,
            UnitId unit,
            String fund,
            LocalDate wantedOn,
            long amount,
            Optional<String> purpose,
            Optional<PersonId> receiver,
            Optional<LocalDate> dueOn,
            String reason) {}

    public void add(NewRequest request) {
        jdbc.sql(
                        """
                        INSERT INTO funds.payment_request (id, commune_id, unit_id, fund, wanted_on, amount, purpose,
                                                           receiver_id, due_on, reason)
                        VALUES (:id, :commune, :unit, :fund, :wanted, :amount, :purpose, :receiver, :due, :reason)
                        """)
                .param("id", request.id())
                .param("commune", request.commune().value())
                .param("unit", request.unit().value())
                .param("fund", request.fund())
                .param("wanted", request.wantedOn())
                .param("amount", request.amount())
                .param("purpose", request.purpose().orElse(null))
                .param("receiver", request.receiver().map(PersonId::value).orElse(null))
                .param("due", request.dueOn().orElse(null))
                .param("reason", request.reason())
                .update();
    }

    /** Writes the next step of a request that is locked or new. */
    public void add(UUID request, RequestStep step, RequestState state, UUID batch, UUID account) {
        jdbc.sql(
                        """
                        INSERT INTO funds.payment_step (request_id, number, commune_id, unit_id, step, state, reason,
                                                        voucher_id, batch_id, account_id)
                        SELECT r.id,
                               1 + coalesce((SELECT max(number) FROM funds.payment_step s WHERE s.request_id = r.id), 0),
                               r.commune_id, r.unit_id, :step, :state, :reason, :voucher, :batch, :account
                        FROM funds.payment_request r WHERE r.id = :request
                        """)
                .param("request", request)
                .param("step", step.word())
                .param("state", state.word())
                .param("reason", step.why().orElse(null))
                .param("voucher", step instanceof RequestStep.Paid paid ? paid.voucher() : null)
                .param("batch", batch)
                .param("account", account)
                .update();
    }

    public Optional<RequestRow> find(UUID id) {
        return jdbc.sql(REQUEST + " WHERE r.id = :id")
                .param("id", id)
                .query(this::request)
                .optional();
    }

    /** The request, locked until the transaction ends: nobody else makes a step meanwhile. */
    public Optional<RequestRow> lock(UUID id) {
        return jdbc.sql("SELECT id FROM funds.payment_request WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .flatMap(this::find);
    }

    /** Requests for these units that have come so far, the longest waiting first. */
    public List<RequestRow> at(Collection<UnitId> units, RequestState state) {
        return jdbc.sql(
                        REQUEST
                                + """
                                WHERE r.unit_id = ANY(:units) AND latest.state = :state
                                ORDER BY first.made_at, r.id
                                """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("state", state.word())
                .query(this::request)
                .list();
    }

    /** How many requests within reach have come so far. */
    public long count(RequestState state) {
        return jdbc.sql("SELECT count(*) FROM (" + REQUEST + " WHERE latest.state = :state) r")
                .param("state", state.word())
                .query(Long.class)
                .single();
    }

    public List<StepRow> steps(UUID request) {
        return jdbc.sql(STEP + " WHERE request_id = :request ORDER BY number")
                .param("request", request)
                .query(RequestStore::step)
                .list();
    }

    /** What an act did about requests. */
    public List<StepRow> stepsOf(UUID batch) {
        return jdbc.sql(STEP + " WHERE batch_id = :batch ORDER BY request_id, number")
                .param("batch", batch)
                .query(RequestStore::step)
                .list();
    }

    /** The request that a voucher was paid on. */
    public Optional<UUID> paidBy(UUID voucher) {
        return jdbc.sql("SELECT request_id FROM funds.payment_step WHERE voucher_id = :voucher")
                .param("voucher", voucher)
                .query(UUID.class)
                .optional();
    }

    @Override
    public boolean holdsRecordsAt(Set<UnitId> units) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT FROM funds.payment_request WHERE unit_id = ANY(:units))")
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }

    private RequestRow request(ResultSet row, int number) throws SQLException {
        return new RequestRow(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("commune_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("fund"),
                row.getObject("wanted_on", LocalDate.class),
                row.getLong("amount"),
                Optional.ofNullable(row.getString("purpose")),
                Optional.ofNullable(row.getObject("receiver_id", UUID.class)).map(PersonId::new),
                Optional.ofNullable(row.getObject("due_on", LocalDate.class)),
                row.getString("reason"),
                RequestState.of(row.getString("state")),
                row.getObject("asked_by", UUID.class),
                row.getObject("asked_at", OffsetDateTime.class)
                        .atZoneSameInstant(clock.getZone())
                        .toLocalDate());
    }

    private static StepRow step(ResultSet row, int number) throws SQLException {
        return new StepRow(
                row.getObject("request_id", UUID.class),
                row.getInt("number"),
                row.getString("step"),
                RequestState.of(row.getString("state")),
                Optional.ofNullable(row.getString("reason")),
                Optional.ofNullable(row.getObject("voucher_id", UUID.class)),
                row.getObject("batch_id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getObject("made_at", OffsetDateTime.class));
    }
}
