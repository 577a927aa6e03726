package vn.caunoi.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.backup.BackupUnreadable.Why;
import vn.caunoi.calendar.Period;
import vn.caunoi.people.DataKeyMissing;
import vn.caunoi.people.DataKeys;
import vn.caunoi.people.People;
import vn.caunoi.people.PersonDetails;
import vn.caunoi.reports.ReportFiles;
import vn.caunoi.storage.DatabaseNotEmpty;
import vn.caunoi.storage.EmptyDatabase;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.StorageFailure;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.WardFiles;

/** A backup is whole, of one moment, silent about people without the key, and can be put back. */
class BackupTest {
    private static final BackupProgress UNWATCHED = (tables, all) -> {};

    private static TestProduct product;

    @TempDir Path folder;

    @BeforeAll
    static void aWard() {
        product = TestProduct.start();
        product.take(
                WardFiles.withAreas(4)
                        .members(
                                """
                                P-3,Lý Thị Ba,1960,female,head,party_cell,,,2021-01-01,
                                P-4,Hồ Văn Tư,1961,male,head,party_cell,,,2021-01-01,
                                """)
                        .activities(
                                """
                                first,P-3,2022-02-01,outreach,law,"Một ""dòng"" có dấu \\ và\ttab",10,,,
                                joint,P-3|P-4,2022-02-03,outreach,law,Chung hai khu phố,30,,,
                                """)
                        .fund(
                                """
                                t3,P-3,2022-03-01,for_the_poor,receipt,900000,,Bà Năm,
                                c3,P-3,2022-04-01,for_the_poor,payment,400000,gift,,
                                """)
                        .models("m3,P-3,safety,Tổ 3,2020-01-01,\n")
                        .targets("P,2022,QN02,1000000\n"));
        // a correction and its history: triggers must not judge or derive when it comes back
        product.take(
                WardFiles.empty()
                        .activities("joint,P-3|P-4,2022-02-03,outreach,law,Sửa lại,31,,,\n")
                        .fund("t3,P-3,2022-03-01,for_the_poor,receipt,950000,,Bà Năm,\n"));
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void whatIsRestoredIsTheSameTableByTableAndReportByReport() throws IOException {
        WrittenBackup written = backup("whole.zip", Optional.empty());
        Path data = folder.resolve("restored");
        restore(folder.resolve("whole.zip"), data);

        try (ConfigurableApplicationContext restored = OwnData.open(data, key(), Map.of())) {
            WrittenBackup again =
                    restored.getBean(BackupWriter.class)
                            .write(folder.resolve("again.zip"), Optional.empty(), UNWATCHED);
            assertThat(again.manifest().installation())
                    .isEqualTo(written.manifest().installation());
            assertThat(contents(again)).isEqualTo(contents(written)).isNotEmpty();
            assertThat(report(restored.getBean(ReportFiles.class)))
                    .isEqualTo(report(product.bean(ReportFiles.class)));
            assertThat(namesOf(restored)).contains("Lý Thị Ba");
            // what came back can be worked on: references and triggers are in force again
            assertThat(
                            restored.getBean(JdbcClient.class)
                                    .sql(
                                            "SELECT count(*) FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'O'")
                                    .query(Integer.class)
                                    .single())
                    .isZero();
        }
        assertThatThrownBy(() ->
                        OwnData.open(
                                        data,
                                        folder.resolve("lost.key"),
                                        Map.of("spring.main.lazy-initialization", "true"))
                                .getBean(DataKeys.class))
                .satisfies(failure ->
                        assertThat(NestedExceptionUtils.getMostSpecificCause(failure))
                                .isInstanceOf(DataKeyMissing.class));
    }

    @Test
    void aBackupIsOfOneMomentWhileOthersGoOnWriting() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        CountDownLatch begun = new CountDownLatch(2);
        CompletableFuture<Integer> writer =
                CompletableFuture.supplyAsync(() -> {
                    int rounds = 0;
                    while (!enough.get()) {
                        product.take(
                                WardFiles.empty()
                                        .activities(
                                                "w%d,P-1,2022-05-01,outreach,law,Ghi,5,,,\n"
                                                        .formatted(rounds++)));
                        begun.countDown();
                    }
                    return rounds;
                });
        begun.await();
        WrittenBackup written = backup("busy.zip", Optional.empty());
        enough.set(true);
        assertThat(writer.get()).isPositive();

        // the joint activity stands at two places, each other at one, or none of it is there
        assertThat(rows(written, "activities.activity_place"))
                .isEqualTo(rows(written, "activities.activity") + 1);
        restore(folder.resolve("busy.zip"), folder.resolve("busy"));
    }

    @Test
    void theSchemasHoldNothingThatACopyOfTheirTablesWouldMiss() {
        assertThat(
                        product.bean(JdbcClient.class)
                                .sql(
                                        """
                                        SELECT c.oid::regclass::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                                        WHERE n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
                                          AND (c.relkind IN ('S', 'm', 'f') OR c.relpersistence <> 'p')
                                        UNION ALL SELECT oid::text FROM pg_largeobject_metadata
                                        """)
                                .query(String.class)
                                .list())
                .as("sequences, materialised views, foreign or unlogged tables, large objects")
                .isEmpty();
    }

    @Test
    void withoutTheKeyNobodyIsNamedInIt() throws IOException {
        backup("silent.zip", Optional.empty());
        String all = everything(folder.resolve("silent.zip"));
        assertThat(all)
                .contains("Chung", "P-3")
                .doesNotContain("Lý Thị Ba", "Hồ Văn Tư", "Bà Năm", "key 1 ");
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(folder.resolve("silent.zip"))))
                .isEqualTo("rw-------");
        try (BackupArchive archive = BackupArchive.open(folder.resolve("silent.zip"))) {
            assertThat(archive.holdsKey()).isFalse();
        }
    }

    @Test
    void theKeyComesOutOnlyWithItsPassphrase() throws IOException {
        backup("keyed.zip", Optional.of(new Passphrase("một câu dài dễ nhớ")));
        assertThat(everything(folder.resolve("keyed.zip"))).doesNotContain("key 1 ");
        try (BackupArchive archive = BackupArchive.open(folder.resolve("keyed.zip"))) {
            assertThatThrownBy(() -> archive.keyText(new Passphrase("một câu dài khó nhớ")))
                    .isInstanceOfSatisfying(
                            BackupUnreadable.class,
                            wrong -> assertThat(wrong.why()).isEqualTo(Why.WRONG_PASSPHRASE));
            String decomposed =
                    java.text.Normalizer.normalize(
                            "một câu dài dễ nhớ", java.text.Normalizer.Form.NFD);
            assertThat(archive.keyText(new Passphrase(decomposed)))
                    .isEqualTo(Files.readString(key()));
        }
    }

    @Test
    void aDamagedFileIsFoundBeforeAnythingIsWritten() throws IOException {
        Manifest manifest = backup("sound.zip", Optional.empty()).manifest();
        byte[] sound = Files.readAllBytes(folder.resolve("sound.zip"));
        int refused = 0;
        int tries = 0;
        for (int at = 0; at < sound.length; at += 61, tries++) {
            byte[] altered = sound.clone();
            altered[at] ^= 0x55;
            Path file = Files.write(folder.resolve("altered.zip"), altered);
            try (BackupArchive archive = BackupArchive.open(file)) {
                // a byte that no reader looks at, such as the second clock of an entry
                assertThat(archive.manifest()).as("byte %d", at).isEqualTo(manifest);
            } catch (BackupUnreadable found) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(tries / 2);
        refuses(java.util.Arrays.copyOf(sound, sound.length - 100), Why.DAMAGED);
        refuses("Không phải bản sao lưu".getBytes(StandardCharsets.UTF_8), Why.DAMAGED);
    }

    @Test
    void aTableThatWasExchangedIsFound() throws IOException {
        backup("sound.zip", Optional.empty());
        Path exchanged = folder.resolve("exchanged.zip");
        Archives.rewrite(
                folder.resolve("sound.zip"),
                exchanged,
                (name, content) ->
                        name.equals("tables/campaigns.model.copy")
                                ? content.replace("safety", "health")
                                : content);
        refuses(Files.readAllBytes(exchanged), Why.DAMAGED);
    }

    @Test
    void aBackupOfANewerProgramOrOfAnotherPastIsRefused() throws IOException {
        backup("now.zip", Optional.empty());
        Path newer = folder.resolve("newer.zip");
        Archives.rewrite(
                folder.resolve("now.zip"),
                newer,
                (name, content) ->
                        name.equals("manifest.json")
                                ? content.replaceFirst(
                                        "\"version\" : \"1\"", "\"version\" : \"99\"")
                                : content);
        refuses(Files.readAllBytes(newer), Why.OF_ANOTHER_VERSION);
    }

    @Test
    void aBackupOfAnOlderProgramIsBroughtToThePresent() throws IOException {
        backup("now.zip", Optional.empty());
        Path older = folder.resolve("older.zip");
        Archives.beforePublicPages(folder.resolve("now.zip"), older);
        Path data = folder.resolve("older");
        restore(older, data);
        try (ConfigurableApplicationContext restored = OwnData.open(data, key(), Map.of())) {
            assertThat(
                            restored.getBean(JdbcClient.class)
                                    .sql("SELECT count(*) FROM portal.page_count")
                                    .query(Integer.class)
                                    .single())
                    .isZero();
            assertThat(report(restored.getBean(ReportFiles.class)))
                    .isEqualTo(report(product.bean(ReportFiles.class)));
        }
    }

    @Test
    void aFolderWithAnythingInItIsLeftAlone() throws IOException {
        Path filled = Files.createDirectories(folder.resolve("filled"));
        Files.writeString(filled.resolve("note.txt"), "mine");
        assertThatThrownBy(() -> EmptyDatabase.named(OwnData.settings(filled)))
                .isInstanceOf(DatabaseNotEmpty.class)
                .hasMessageContaining(filled.toString());
        assertThat(filled.resolve("note.txt")).hasContent("mine");
    }

    @Test
    void aRestorationThatFailsLeavesTheFolderEmpty() throws IOException {
        backup("now.zip", Optional.empty());
        Path wrong = folder.resolve("wrong.zip");
        // sound in itself, and yet not what it says: the comparison after loading must find it
        Archives.rewrite(
                folder.resolve("now.zip"),
                wrong,
                (name, content) ->
                        name.equals("manifest.json")
                                ? content.replaceFirst("\"rows\" : \\d+", "\"rows\" : 987654")
                                : content);
        Path data = folder.resolve("failed");
        assertThatThrownBy(() -> restore(wrong, data))
                .isInstanceOf(StorageFailure.class)
                .hasMessageContaining("987654");
        assertThat(data).isEmptyDirectory();
    }

    private WrittenBackup backup(String name, Optional<Passphrase> withKey) {
        return product.bean(BackupWriter.class).write(folder.resolve(name), withKey, UNWATCHED);
    }

    private static void restore(Path file, Path data) {
        EmptyDatabase database = EmptyDatabase.named(OwnData.settings(data));
        try (BackupArchive archive = BackupArchive.open(file)) {
            database.fill(archive, table -> {});
        }
    }

    private void refuses(byte[] content, Why why) throws IOException {
        Path file = Files.write(folder.resolve("refused.zip"), content);
        assertThatThrownBy(() -> BackupArchive.open(file).close())
                .isInstanceOfSatisfying(
                        BackupUnreadable.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private static Path key() {
        return product.bean(DataKeys.class).location();
    }

    private static long rows(WrittenBackup written, String name) {
        return written.manifest().tables().stream()
                .filter(table -> table.name().equals(name))
                .mapToLong(Manifest.Table::rows)
                .sum();
    }

    private static Map<String, String> contents(WrittenBackup written) {
        return written.manifest().tables().stream()
                .collect(
                        Collectors.toMap(
                                Manifest.Table::name,
                                table -> table.rows() + " " + table.digest()));
    }

    private static byte[] report(ReportFiles files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.write(
                ReportFiles.Format.JSON,
                TestProduct.EVERYTHING,
                "P",
                Period.parse("2022-H1").orElseThrow(),
                out);
        return out.toByteArray();
    }

    private static String namesOf(ApplicationContext context) {
        People people = context.getBean(People.class);
        return context.getBean(ScopedTransactions.class)
                .read(
                        Reach.EVERYTHING,
                        () ->
                                people.details(people.named("ly thi ba")).values().stream()
                                        .map(PersonDetails::fullName)
                                        .collect(Collectors.joining(",")));
    }

    private static String everything(Path file) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream content = zip.getInputStream(entry)) {
                    all.append(entry.getName())
                            .append(new String(content.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return all.toString();
    }
}
