package vn.caunoi.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.Application;
import vn.caunoi.access.Scope;
import vn.caunoi.journal.Journal;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.testing.WardFiles;

/** The proof of the journal as an operator runs it. */
class JournalCommandTest {
    private static final String KEY_FILE = "CAUNOI_KEY_FILE";
    private static final Pattern NEWEST = Pattern.compile("^P:1:([0-9a-f-]+)$", Pattern.MULTILINE);

    @TempDir Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void aKeyOfItsOwn() {
        System.setProperty(KEY_FILE, folder.resolve("here.key").toString());
    }

    @AfterEach
    void theKeyOfTheMachine() {
        System.clearProperty(KEY_FILE);
    }

    @Test
    void theChainIsProvedHereAndInARestoredBackupAndItsBreakIsTold() {
        run("import", WardFiles.withAreas(1).folder().toString(), "--data", data("data"));
        twoEntries();

        assertThat(verify("data")).isEqualTo(0);
        String newest = newest();
        assertThat(told()).contains("Nhật ký còn nguyên");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("P: 1 lần niêm phong, 2 mục.");

        assertThat(run("backup", "--out", data("b.zip"), "--data", data("data"))).isEqualTo(0);
        assertThat(run("restore", "--in", data("b.zip"), "--data", data("new"))).isEqualTo(0);
        assertThat(verify("new", "--noted", "P:1:" + newest)).isEqualTo(0);
        assertThat(newest()).isEqualTo(newest);
        assertThat(told()).contains("đúng như đã chép");
        assertThat(verify("new", "--noted", "P:1:" + "0".repeat(16))).isEqualTo(2);
        assertThat(told()).contains("không giống mã đã chép");

        slipInAnEarlierDay();
        assertThat(verify("data")).isEqualTo(2);
        assertThat(told())
                .contains("P, niêm phong số 2", "cũ hơn lần niêm phong trước", "không còn nguyên");
    }

    @Test
    void whatCannotBeReadIsSaid() {
        assertThat(run("journal", "repair", "--data", data("data"))).isEqualTo(2);
        assertThat(run("journal", "verify", "--data", data("mistyped"))).isEqualTo(2);
        assertThat(told()).contains("chưa có dữ liệu");
        assertThat(Path.of(data("mistyped"))).doesNotExist();
        assertThat(verify("data", "--noted", "P:1:abc")).isEqualTo(2);
        assertThat(told()).contains("như trên giấy");
        assertThat(run("help")).isEqualTo(0);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("journal verify");
    }

    private void twoEntries() {
        inThePresent(context -> {
            for (int number = 0; number < 2; number++) {
                context.getBean(Journal.class)
                        .record(
                                Scope.everything(LocalAdministrator.ID),
                                new UnitId(ward(context)),
                                new UnitId(ward(context)),
                                "exported",
                                "journal",
                                ward(context),
                                Optional.empty());
            }
        });
    }

    private void slipInAnEarlierDay() {
        inThePresent(context ->
                context.getBean(JdbcClient.class)
                        .sql(
                                """
                                INSERT INTO journal.entry (commune_id, unit_id, id, actor, act, subject_kind, subject_id, made_at)
                                VALUES (:ward, :ward, gen_random_uuid(), 'clock', 'erased', 'person', gen_random_uuid(), '2024-01-01')
                                """)
                        .param("ward", ward(context))
                        .update());
    }

    private void inThePresent(java.util.function.Consumer<ApplicationContext> act) {
        new Product(Application.class)
                .with(
                        Optional.of(Path.of(data("data"))),
                        context ->
                                context.getBean(ScopedTransactions.class)
                                        .write(
                                                Reach.EVERYTHING,
                                                () -> {
                                                    act.accept(context);
                                                    return true;
                                                }));
    }

    private static UUID ward(ApplicationContext context) {
        return context.getBean(JdbcClient.class)
                .sql("SELECT id FROM organization.unit WHERE code = 'P'")
                .query(UUID.class)
                .single();
    }

    private String newest() {
        Matcher line = NEWEST.matcher(out.toString(StandardCharsets.UTF_8));
        assertThat(line.find()).as(out.toString(StandardCharsets.UTF_8)).isTrue();
        return line.group(1);
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private int verify(String data, String... more) {
        String[] words = new String[4 + more.length];
        words[0] = "journal";
        words[1] = "verify";
        words[2] = "--data";
        words[3] = data(data);
        System.arraycopy(more, 0, words, 4, more.length);
        return run(words);
    }

    private String data(String name) {
        return folder.resolve(name).toString();
    }

    private int run(String... words) {
        out.reset();
        err.reset();
        return CommandLine.run(
                        Application.class,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        words)
                .number();
    }
}
