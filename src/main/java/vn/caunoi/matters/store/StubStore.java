package vn.caunoi.matters.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterStep;

/** What is left of denunciations. */
@Repository
public class StubStore {
    private final JdbcClient jdbc;

    StubStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that is known of a denunciation. */
    public record Stub(String number, LocalDate handedOn, String receiver) {}

    public void add(Matter matter, MatterStep.HandedOver step) {
        jdbc.sql(
                        """
                        INSERT INTO matters.stub (matter_id, commune_id, number, handed_on, receiver)
                        VALUES (:id, :commune, :number, :on, :receiver)
                        """)
                .param("id", matter.id())
                .param("commune", matter.place().commune().value())
                .param("number", step.number())
                .param("on", step.on())
                .param("receiver", step.receiver())
                .update();
    }

    public Optional<Stub> of(UUID matter) {
        return jdbc.sql(
                        "SELECT number, handed_on, receiver FROM matters.stub WHERE matter_id = :id")
                .param("id", matter)
                .query((row, number) ->
                        new Stub(
                                row.getString("number"),
                                row.getObject("handed_on", LocalDate.class),
                                row.getString("receiver")))
                .optional();
    }
}
