package vn.caunoi.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Role;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Scopes;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.WardFiles;

/** Writing into the journal, within one's reach and never otherwise. */
class JournalTest {
    private static TestProduct product;
    private static AccountId head;
    private static Entries entries;

    @BeforeAll
    static void aWard() {
        product = TestProduct.start();
        product.take(WardFiles.withAreas(4));
        head = product.account("ban3", Role.HEAD, "P-3");
        entries = new Entries(product);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void aHeadWritesWithinHisAreaThoughItIsAllHeReaches() {
        UUID subject = UUID.randomUUID();
        inArea3(() -> write("P-3", "sealed_read", subject));
        assertThat(
                        entries.owner()
                                .sql(
                                        """
                                        SELECT actor || ' ' || act || ' ' || subject_kind || ' ' || (account_id = :account)
                                        FROM journal.entry WHERE subject_id = :subject
                                        """)
                                .param("account", head.value())
                                .param("subject", subject)
                                .query(String.class)
                                .single())
                .isEqualTo("account sealed_read matter true");
    }

    @Test
    void nobodyWritesBeyondHisReach() {
        assertThatThrownBy(() -> inArea3(() -> write("P-4", "sealed_read", UUID.randomUUID())))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aHeadDoesNotSeeTheEntriesOfAnotherArea() {
        UUID theirs = entries.write("P-4", "contact_shown");
        assertThat(
                        product.bean(ScopedTransactions.class)
                                .read(
                                        scope().readable(),
                                        () ->
                                                product.bean(JdbcClient.class)
                                                        .sql(
                                                                "SELECT count(*) FROM journal.entry WHERE subject_id = :subject")
                                                        .param("subject", theirs)
                                                        .query(Long.class)
                                                        .single()))
                .isZero();
    }

    @Test
    void withoutItsActThereIsNoEntry() {
        assertThatThrownBy(() -> write("P-3", "sealed_read", UUID.randomUUID()))
                .isInstanceOf(IllegalStateException.class);
        UUID subject = UUID.randomUUID();
        assertThatThrownBy(() ->
                        inArea3(() -> {
                            write("P-3", "sealed_read", subject);
                            throw new IllegalArgumentException("the act failed");
                        }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(entries.about(subject)).isZero();
    }

    @Test
    void whoHasNoAccountIsNamedByWhatHeIs() {
        for (Actor.WithoutAccount actor : Actor.WithoutAccount.values()) {
            UUID subject = UUID.randomUUID();
            inArea3(() ->
                    product.bean(Journal.class)
                            .record(
                                    actor,
                                    entries.unit("P"),
                                    entries.unit("P-3"),
                                    "link_opened",
                                    "matter",
                                    subject,
                                    Optional.empty()));
            assertThat(entries.about(subject)).isEqualTo(1);
        }
    }

    @Test
    void aWordThatPeopleCouldNotReadIsRefused() {
        assertThatThrownBy(() -> inArea3(() -> write("P-3", "whatever", UUID.randomUUID())))
                .hasMessageContaining("journal.act.whatever");
    }

    @Test
    void whatIsWrittenStays() {
        UUID subject = entries.write("P-3", "erased");
        for (String change :
                List.of(
                        "UPDATE journal.entry SET act = 'exported' WHERE subject_id = :subject",
                        "DELETE FROM journal.entry WHERE subject_id = :subject")) {
            assertThatThrownBy(() ->
                            product.bean(ScopedTransactions.class)
                                    .write(
                                            scope().writable(),
                                            () ->
                                                    product.bean(JdbcClient.class)
                                                            .sql(change)
                                                            .param("subject", subject)
                                                            .update()))
                    .isInstanceOf(DataIntegrityViolationException.class)
                    .hasMessageContaining("append-only");
        }
        assertThat(entries.about(subject)).isEqualTo(1);
    }

    @Test
    void theChainIsNobodysToTouch() {
        assertThatThrownBy(() ->
                        product.bean(ScopedTransactions.class)
                                .write(
                                        TestProduct.EVERYTHING.writable(),
                                        () ->
                                                product.bean(JdbcClient.class)
                                                        .sql(
                                                                """
                                                                INSERT INTO journal.seal
                                                                SELECT gen_random_uuid(), 1, 1, now(), now(), repeat('0', 64), repeat('0', 64)
                                                                """)
                                                        .update()))
                .hasStackTraceContaining("row-level security");
    }

    private static Scope scope() {
        return product.bean(Scopes.class).of(head);
    }

    private static void inArea3(Runnable act) {
        var unused =
                product.bean(ScopedTransactions.class)
                        .write(
                                scope().readable(),
                                () -> {
                                    act.run();
                                    return true;
                                });
    }

    private static void write(String unit, String act, UUID subject) {
        product.bean(Journal.class)
                .record(
                        scope(),
                        entries.unit("P"),
                        entries.unit(unit),
                        act,
                        "matter",
                        subject,
                        Optional.of("Công văn số 12 ngày 05/01/2026"));
    }
}
