package vn.caunoi.journal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.testing.TestProduct;

/** Entries of the wards of a test, and the owner who may change what nobody may. */
final class Entries {
    private final TestProduct product;

    Entries(TestProduct product) {
        this.product = product;
    }

    UnitId unit(String code) {
        return product.bean(Units.class).named(code, LocalDate.of(2026, 1, 1)).orElseThrow().id();
    }

    /** An entry about something new. */
    UUID write(String unit, String act) {
        UUID subject = UUID.randomUUID();
        return product.bean(ScopedTransactions.class)
                .write(
                        TestProduct.EVERYTHING.writable(),
                        () -> {
                            write(unit, act, subject);
                            return subject;
                        });
    }

    /** The same in the running transaction. */
    void write(String unit, String act, UUID subject) {
        product.bean(Journal.class)
                .record(
                        TestProduct.EVERYTHING,
                        unit(unit.substring(0, 1)),
                        unit(unit),
                        act,
                        "matter",
                        subject,
                        Optional.empty());
    }

    long about(UUID subject) {
        return owner().sql("SELECT count(*) FROM journal.entry WHERE subject_id = :subject")
                .param("subject", subject)
                .query(Long.class)
                .single();
    }

    JdbcClient owner() {
        return JdbcClient.create(product.database().owner());
    }
}
