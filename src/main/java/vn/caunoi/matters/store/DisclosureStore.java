package vn.caunoi.matters.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.matters.model.Bars;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.SenderItem;

/** Written requests for a sender's name, within the caller's transaction and reach. */
@Repository
public class DisclosureStore {
    private static final String REQUEST =
            """
            SELECT d.id, d.matter_id, d.voice_id, d.content, d.asked_on, d.asked_by, d.approved, d.decided_on,
                   d.decided_by, d.reason
            FROM matters.disclosure d JOIN matters.matter m ON m.id = d.matter_id
            WHERE
            """;

    private final JdbcClient jdbc;
    private final MatterWords words;

    DisclosureStore(JdbcClient jdbc, MatterWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    /**
     * A request as it came on paper.
     *
     * @param requester who asks, and the only one to whom anything is given
     * @param number of the letter
     * @param basis in law
     * @param untold why the sender must not be told, by which law; "" when he is told
     */
    public record Paper(
            String requester,
            String number,
            LocalDate dated,
            String basis,
            Set<SenderItem> items,
            String untold) {
        public Paper {
            items = Set.copyOf(items);
        }

        /** Whether the sender learns of it. */
        public boolean tellsSender() {
            return untold.isEmpty();
        }
    }

    /**
     * @param reason why it was refused; "" when it was approved
     */
    public record Decision(boolean approved, LocalDate on, UUID by, String reason) {}

    /**
     * A request and what became of it.
     *
     * @param paper empty when the matter was erased
     */
    public record Request(
            UUID id,
            UUID matter,
            UUID voice,
            Optional<Paper> paper,
            LocalDate askedOn,
            UUID askedBy,
            Optional<Decision> decision) {}

    public void add(
            UUID id,
            Matter matter,
            UUID voice,
            Paper paper,
            LocalDate on,
            UUID by,
            MatterWords.Pen pen) {
        jdbc.sql(
                        """
                        INSERT INTO matters.disclosure (id, matter_id, commune_id, voice_id, content, asked_on, asked_by)
                        VALUES (:id, :matter, :commune, :voice, :content, :on, :by)
                        """)
                .param("id", id)
                .param("matter", matter.id())
                .param("commune", matter.place().commune().value())
                .param("voice", voice)
                .param("content", pen.seal(said(paper)))
                .param("on", on)
                .param("by", by)
                .update();
    }

    /** False when it was decided already. */
    public boolean decide(UUID id, Decision decision, MatterWords.Pen pen) {
        return jdbc.sql(
                                """
                                UPDATE matters.disclosure
                                SET approved = :approved, decided_on = :on, decided_by = :by, reason = :reason
                                WHERE id = :id AND approved IS NULL
                                """)
                        .param("id", id)
                        .param("approved", decision.approved())
                        .param("on", decision.on())
                        .param("by", decision.by())
                        .param("reason", sealed(decision.reason(), pen))
                        .update()
                > 0;
    }

    private static byte @Nullable [] sealed(String reason, MatterWords.Pen pen) {
        return reason.isEmpty() ? null : pen.sealBytes(reason.getBytes(StandardCharsets.UTF_8));
    }

    public Optional<Request> find(UUID id, Bars bars) {
        return MatterRows.barred(
                        jdbc.sql(REQUEST + "d.id = :id AND " + MatterRows.ADMITTED).param("id", id),
                        bars)
                .query(this::request)
                .optional();
    }

    /** The newest first. */
    public List<Request> of(UUID matter, Bars bars) {
        return MatterRows.barred(
                        jdbc.sql(
                                        REQUEST
                                                + "d.matter_id = :matter AND "
                                                + MatterRows.ADMITTED
                                                + " ORDER BY d.id DESC")
                                .param("matter", matter),
                        bars)
                .query(this::request)
                .list();
    }

    /** Those nobody has decided, the oldest first. */
    public List<Request> waiting(Bars bars, int most) {
        return MatterRows.barred(
                        jdbc.sql(
                                        REQUEST
                                                + "d.approved IS NULL AND "
                                                + MatterRows.ADMITTED
                                                + " ORDER BY d.id LIMIT :most")
                                .param("most", most),
                        bars)
                .query(this::request)
                .list();
    }

    private Request request(ResultSet row, int number) throws SQLException {
        UUID matter = row.getObject("matter_id", UUID.class);
        Optional<MatterWords.Pen> pen = words.of(matter);
        byte[] content = row.getBytes("content");
        return new Request(
                row.getObject("id", UUID.class),
                matter,
                row.getObject("voice_id", UUID.class),
                pen.map(open -> paper(open.open(content))),
                row.getObject("asked_on", LocalDate.class),
                row.getObject("asked_by", UUID.class),
                decision(row, pen));
    }

    private static Optional<Decision> decision(ResultSet row, Optional<MatterWords.Pen> pen)
            throws SQLException {
        Optional<LocalDate> on = MatterRows.day(row, "decided_on");
        Optional<UUID> by = MatterRows.id(row, "decided_by");
        boolean approved = row.getBoolean("approved");
        Optional<byte[]> reason = Optional.ofNullable(row.getBytes("reason"));
        return on.flatMap(day ->
                by.map(account ->
                        new Decision(
                                approved,
                                day,
                                account,
                                reason.flatMap(sealed -> pen.map(open -> open.openBytes(sealed)))
                                        .map(text -> new String(text, StandardCharsets.UTF_8))
                                        .orElse(""))));
    }

    private static Said said(Paper paper) {
        return new Said(
                Map.of(
                        "number",
                        paper.number(),
                        "dated",
                        paper.dated().toString(),
                        "items",
                        paper.items().stream()
                                .map(SenderItem::word)
                                .sorted()
                                .collect(Collectors.joining(" "))),
                Map.of(
                        "requester",
                        paper.requester(),
                        "basis",
                        paper.basis(),
                        "untold",
                        paper.untold()));
    }

    private static Paper paper(Said said) {
        return new Paper(
                said.words().getOrDefault("requester", ""),
                said.facts().getOrDefault("number", ""),
                LocalDate.parse(said.facts().getOrDefault("dated", "1970-01-01")),
                said.words().getOrDefault("basis", ""),
                Arrays.stream(said.facts().getOrDefault("items", "").split(" "))
                        .flatMap(word -> SenderItem.of(word).stream())
                        .collect(Collectors.toUnmodifiableSet()),
                said.words().getOrDefault("untold", ""));
    }
}
