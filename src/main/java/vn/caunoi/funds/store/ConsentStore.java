package vn.caunoi.funds.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.people.PersonId;
import vn.caunoi.storage.TakesBack;
import vn.caunoi.storage.UndoCounts;
import vn.caunoi.storage.Uuid7;

/**
 * Who agreed to be named as the giver of a receipt. The word is bound to the person: when the giver
 * of a voucher is corrected, the new one has not agreed to anything.
 */
@Repository
public class ConsentStore implements TakesBack {
    private final JdbcClient jdbc;

    ConsentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes down what the giver of a voucher said. */
    public void add(
            VoucherRow voucher,
            PersonId giver,
            boolean given,
            LocalDate saidOn,
            UUID batch,
            UUID account) {
        jdbc.sql(
                        """
                        INSERT INTO funds.naming_consent (id, voucher_id, person_id, commune_id, unit_id, given, said_on,
                                                          batch_id, account_id)
                        VALUES (:id, :voucher, :person, :commune, :unit, :given, :day, :batch, :account)
                        """)
                .param("id", Uuid7.next())
                .param("voucher", voucher.id())
                .param("person", giver.value())
                .param("commune", voucher.commune().value())
                .param("unit", voucher.unit().value())
                .param("given", given)
                .param("day", saidOn)
                .param("batch", batch)
                .param("account", account)
                .update();
    }

    /** Since when the present giver of a voucher agrees to be named. */
    public Optional<LocalDate> since(UUID voucher) {
        return jdbc.sql(
                        """
                        SELECT said_on FROM (
                            SELECT c.given, c.said_on FROM funds.naming_consent c
                            JOIN funds.voucher v ON v.id = c.voucher_id AND v.counterparty_id = c.person_id
                            WHERE c.voucher_id = :voucher ORDER BY c.recorded_at DESC LIMIT 1
                        ) latest WHERE given
                        """)
                .param("voucher", voucher)
                .query(LocalDate.class)
                .optional();
    }

    /** Those of the vouchers that still stand and whose givers agree to be named. */
    public Set<UUID> named(Collection<UUID> vouchers) {
        return jdbc
                .sql(
                        """
                        SELECT voucher_id FROM (
                            SELECT DISTINCT ON (c.voucher_id) c.voucher_id, c.given FROM funds.naming_consent c
                            JOIN funds.voucher v ON v.id = c.voucher_id AND v.counterparty_id = c.person_id
                            WHERE c.voucher_id = ANY(:vouchers) AND v.withdrawn_at IS NULL
                            ORDER BY c.voucher_id, c.recorded_at DESC
                        ) latest WHERE given
                        """)
                .param("vouchers", vouchers.toArray(UUID[]::new))
                .query(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What was said in an act is said the other way round, unless it was said anew since. */
    @Override
    public Optional<UndoCounts> takeBack(UUID batch, String reason) {
        int reversed =
                jdbc.sql(
                                """
                                INSERT INTO funds.naming_consent (id, voucher_id, person_id, commune_id, unit_id, given,
                                                                  said_on, batch_id, account_id)
                                SELECT gen_random_uuid(), c.voucher_id, c.person_id, c.commune_id, c.unit_id, NOT c.given,
                                       c.said_on, c.batch_id, c.account_id
                                FROM funds.naming_consent c
                                WHERE c.batch_id = :batch
                                  AND NOT EXISTS (SELECT FROM funds.naming_consent later
                                                  WHERE later.voucher_id = c.voucher_id
                                                    AND later.person_id = c.person_id
                                                    AND later.recorded_at > c.recorded_at)
                                  AND (SELECT count(*) FROM funds.naming_consent same
                                       WHERE same.batch_id = :batch AND same.voucher_id = c.voucher_id
                                         AND same.person_id = c.person_id) = 1
                                """)
                        .param("batch", batch)
                        .update();
        return Optional.of(new UndoCounts(0, reversed, 0));
    }
}
