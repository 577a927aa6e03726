package vn.caunoi.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.WardFiles;

/** The chain holds whatever the order of the commits, and tells what was done to it. */
class ChainTest {
    private TestProduct product;
    private Entries entries;
    private UUID ward;

    @BeforeEach
    void twoWards() {
        product = TestProduct.start();
        product.take(
                WardFiles.withUnits(
                        """
                        P-1,P,residential_area,khu phố,Khu phố 1,100,2012-01-01,,
                        Q,T-01,commune,phường,Phường Bên,,2010-01-01,,
                        """));
        entries = new Entries(product);
        ward = entries.unit("P").value();
    }

    @AfterEach
    void stop() {
        product.close();
    }

    @Test
    void eachCommuneHasAChainOfItsOwn() {
        entries.write("P", "exported");
        entries.write("Q", "exported");
        seal();
        entries.write("P-1", "sealed_read");
        List<Chain> chains = verify();
        assertThat(chains).extracting(Chain::breaks).allMatch(List::isEmpty);
        assertThat(chain(chains, "P").seals()).isEqualTo(2);
        assertThat(chain(chains, "P").entries()).isEqualTo(2);
        assertThat(chain(chains, "Q").seals()).isEqualTo(1);
        assertThat(chain(chains, "P").newest().orElseThrow().digest()).matches("[0-9a-f]{64}");
    }

    @Test
    void nothingNewMakesNoLink() {
        entries.write("P", "exported");
        Mark newest = chain(verify(), "P").newest().orElseThrow();
        assertThat(chain(verify(), "P").newest()).contains(newest);
        assertThat(chain(verify(), "P").seals()).isEqualTo(1);
    }

    @Test
    void anEntryThatIsCommittedLateComesUnderALaterLink() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        UUID late = UUID.randomUUID();
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<Boolean> slow = other.submit(() -> writeSlowly(late, written, goOn));
            written.await();
            entries.write("P", "exported");
            seal();
            seal();
            Chain before = chain(verify(), "P");
            assertThat(before.entries()).isEqualTo(1);
            entries.write("P", "exported");
            seal();
            goOn.countDown();
            assertThat(slow.get()).isTrue();
        }
        Chain after = chain(verify(), "P");
        assertThat(after.breaks()).isEmpty();
        assertThat(after.entries()).isEqualTo(3);
        assertThat(after.seals()).isEqualTo(3);
        assertThat(
                        entries.owner()
                                .sql(
                                        """
                                        SELECT bool_and(s.settled_until <= e.made_at) FROM journal.seal s, journal.entry e
                                        WHERE e.subject_id = :late AND s.number < 3
                                        """)
                                .param("late", late)
                                .query(Boolean.class)
                                .single())
                .as("no link claims to be settled past an entry that is still coming")
                .isTrue();
    }

    private boolean writeSlowly(UUID subject, CountDownLatch written, CountDownLatch goOn) {
        return product.bean(ScopedTransactions.class)
                .write(
                        TestProduct.EVERYTHING.writable(),
                        () -> {
                            entries.write("P", "sealed_read", subject);
                            written.countDown();
                            try {
                                goOn.await();
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                            return true;
                        });
    }

    @Test
    void twoProcessesThatSealAtOnceMakeOneChain() throws Exception {
        try (ExecutorService others = Executors.newFixedThreadPool(4)) {
            List<Future<?>> work = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                work.add(
                        others.submit(() -> {
                            for (int n = 0; n < 20; n++) {
                                seal();
                            }
                        }));
            }
            work.add(
                    others.submit(() -> {
                        for (int n = 0; n < 60; n++) {
                            entries.write("P", "sealed_read");
                        }
                    }));
            for (Future<?> one : work) {
                one.get();
            }
        }
        Chain chain = chain(verify(), "P");
        assertThat(chain.breaks()).isEmpty();
        assertThat(chain.entries()).isEqualTo(60);
    }

    @Test
    void tenThousandEntriesAreSealedAndWalkedAlong() {
        for (int links = 0; links < 2; links++) {
            entries.owner()
                    .sql(
                            """
                            INSERT INTO journal.entry (commune_id, unit_id, id, actor, act, subject_kind, subject_id)
                            SELECT :ward, :ward, gen_random_uuid(), 'clock', 'erased', 'person', gen_random_uuid()
                            FROM generate_series(1, 5000)
                            """)
                    .param("ward", ward)
                    .update();
            seal();
        }
        Chain chain = chain(verify(), "P");
        assertThat(chain.breaks()).isEmpty();
        assertThat(chain.entries()).isEqualTo(10_000);
        assertThat(chain.seals()).isEqualTo(10);
    }

    @Test
    void whatTheLastYearsLeftIsSealedToo() {
        backdated("2020-01-01");
        product.bean(Sealing.class).sealLately();
        assertThat(verifyQuietly()).isEqualTo(1);
    }

    private long verifyQuietly() {
        return chain(verify(), "P").entries();
    }

    @Test
    void aChangedEntryIsFound() {
        threeLinks();
        UUID entry = under(2);
        tamper("UPDATE journal.entry SET account_id = gen_random_uuid() WHERE id = '%s'", entry);
        assertThat(breaks())
                .containsExactly(new Break(ward, 2, Break.Kind.ENTRY_CHANGED, Optional.of(entry)));
    }

    @Test
    void anEntryChangedTogetherWithItsDigestIsFound() {
        threeLinks();
        UUID entry = under(2);
        tamper(
                "UPDATE journal.entry SET made_at = made_at + interval '1 s' WHERE id = '%s'",
                entry);
        JournalEntry changed =
                entries.owner()
                        .sql(
                                "SELECT "
                                        + JournalEntry.COLUMNS
                                        + " FROM journal.entry e WHERE id = :id")
                        .param("id", entry)
                        .query((row, number) -> JournalEntry.of(row))
                        .single();
        tamper(
                "UPDATE journal.sealed SET digest = '"
                        + Seal.digestOf(changed)
                        + "' WHERE entry_id = '%s'",
                entry);
        assertThat(kinds()).containsExactly(Break.Kind.SEAL_CHANGED);
    }

    @Test
    void aDeletedEntryIsFound() {
        threeLinks();
        tamper("DELETE FROM journal.entry WHERE id = '%s'", under(1));
        assertThat(kinds()).containsExactly(Break.Kind.ENTRY_GONE);
    }

    @Test
    void anEntryDeletedWithItsPlaceUnderTheSealIsFound() {
        threeLinks();
        UUID entry = under(1);
        tamper("DELETE FROM journal.sealed WHERE entry_id = '%s'", entry);
        tamper("DELETE FROM journal.entry WHERE id = '%s'", entry);
        assertThat(kinds()).containsExactly(Break.Kind.SEAL_CHANGED);
    }

    @Test
    void anEntryPutUnderAnEarlierSealIsFound() {
        threeLinks();
        UUID added = entries.write("P", "sealed_read");
        tamper(
                """
                INSERT INTO journal.sealed
                SELECT commune_id, id, 1, 99, repeat('0', 64) FROM journal.entry WHERE subject_id = '%s'
                """,
                added);
        assertThat(kinds()).contains(Break.Kind.SEAL_CHANGED);
    }

    @Test
    void anEntryOfAnEarlierDayThatIsSlippedInIsFound() {
        threeLinks();
        backdated("2020-01-01");
        assertThat(breaks())
                .extracting(Break::seal, Break::kind)
                .containsExactly(tuple(4L, Break.Kind.ENTRY_BACKDATED));
    }

    @Test
    void aChangedSealIsFound() {
        threeLinks();
        tamper(
                "UPDATE journal.seal SET sealed_at = sealed_at - interval '1 day' WHERE number = %s",
                2);
        assertThat(kinds()).containsExactly(Break.Kind.SEAL_CHANGED);
    }

    @Test
    void aSealMadeAnewAfterAChangeIsFoundByTheNextOne() {
        threeLinks();
        UUID ignored = under(2);
        assertThat(ignored).isNotNull();
        tamper(
                "UPDATE journal.seal SET digest = repeat('a', 64), previous = repeat('b', 64) WHERE number = %s",
                2);
        assertThat(breaks())
                .extracting(Break::seal, Break::kind)
                .containsExactly(
                        tuple(2L, Break.Kind.SEAL_UNTIED),
                        tuple(2L, Break.Kind.SEAL_CHANGED),
                        tuple(3L, Break.Kind.SEAL_UNTIED));
    }

    @Test
    void aRemovedSealIsFound() {
        threeLinks();
        tamper("DELETE FROM journal.sealed WHERE number = %s", 2);
        tamper("DELETE FROM journal.seal WHERE number = %s", 2);
        assertThat(kinds()).contains(Break.Kind.SEAL_GONE);
    }

    @Test
    void aRemovedLastSealIsFoundWhileItsEntriesStillNameIt() {
        threeLinks();
        tamper("DELETE FROM journal.seal WHERE number = %s", 3);
        assertThat(kinds()).containsExactly(Break.Kind.SEAL_GONE);
    }

    @Test
    void aTailCutOffWithoutATraceIsFoundOnlyByTheDigestOnPaper() {
        threeLinks();
        Mark onPaper = chain(verify(), "P").newest().orElseThrow();
        UUID entry = under(3);
        tamper("DELETE FROM journal.sealed WHERE number = %s", 3);
        tamper("DELETE FROM journal.seal WHERE number = %s", 3);
        tamper("DELETE FROM journal.entry WHERE id = '%s'", entry);
        Chain cut = chain(verify(), "P");
        assertThat(cut.breaks()).isEmpty();
        assertThat(cut.newest()).isPresent().isNotEqualTo(Optional.of(onPaper));
        assertThat(product.bean(JournalVerification.class).link(ward, onPaper.number())).isEmpty();
        assertThat(cut.seals()).isEqualTo(2);
    }

    private void threeLinks() {
        for (int number = 0; number < 3; number++) {
            entries.write("P", "sealed_read");
            seal();
        }
        assertThat(breaks()).isEmpty();
    }

    /** The only entry under a link. */
    private UUID under(long number) {
        return entries.owner()
                .sql("SELECT entry_id FROM journal.sealed WHERE number = :number")
                .param("number", number)
                .query(UUID.class)
                .single();
    }

    private void backdated(String day) {
        entries.owner()
                .sql(
                        """
                        INSERT INTO journal.entry (commune_id, unit_id, id, actor, act, subject_kind, subject_id, made_at)
                        VALUES (:ward, :ward, gen_random_uuid(), 'clock', 'erased', 'person', gen_random_uuid(), :day::date)
                        """)
                .param("ward", ward)
                .param("day", day)
                .update();
    }

    /** As the owner of the tables, with all that would refuse it out of the way. */
    private void tamper(String sql, Object which) {
        for (String table : List.of("entry", "seal", "sealed")) {
            entries.owner().sql("ALTER TABLE journal." + table + " DISABLE TRIGGER USER").update();
        }
        for (String reference :
                List.of("sealed_commune_id_entry_id_fkey", "sealed_commune_id_number_fkey")) {
            entries.owner()
                    .sql("ALTER TABLE journal.sealed DROP CONSTRAINT IF EXISTS " + reference)
                    .update();
        }
        assertThat(entries.owner().sql(sql.formatted(which)).update()).isPositive();
    }

    private void seal() {
        product.bean(Sealing.class).sealAll();
    }

    private List<Chain> verify() {
        return product.bean(JournalVerification.class).run();
    }

    private List<Break> breaks() {
        return chain(verify(), "P").breaks();
    }

    private List<Break.Kind> kinds() {
        return breaks().stream().map(Break::kind).toList();
    }

    private Chain chain(List<Chain> chains, String commune) {
        UUID id = entries.unit(commune).value();
        return chains.stream().filter(one -> one.commune().equals(id)).findFirst().orElseThrow();
    }
}
