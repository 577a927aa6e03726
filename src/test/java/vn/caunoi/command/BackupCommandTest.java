package vn.caunoi.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caunoi.Application;
import vn.caunoi.testing.WardFiles;

/** Backup and restore as an operator runs them. */
class BackupCommandTest {
    private static final String KEY_FILE = "CAUNOI_KEY_FILE";
    private static final String PASSPHRASE = "một câu dài dễ nhớ";

    @TempDir Path folder;
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final InputStream input = System.in;

    @BeforeEach
    void aKeyOfItsOwn() {
        System.setProperty(KEY_FILE, folder.resolve("here.key").toString());
    }

    @AfterEach
    void theKeyOfTheMachine() {
        System.clearProperty(KEY_FILE);
        System.setIn(input);
    }

    @Test
    void aBackupWithItsKeyIsPutBackOnAnotherMachineAndReportsTheSame() throws IOException {
        Path ward = WardFiles.withAreas(3).folder();
        assertThat(run("", "import", ward.toString(), "--data", data("data"))).isEqualTo(0);
        assertThat(
                        run(
                                "ngắn\n",
                                "backup",
                                "--with-key",
                                "--out",
                                data("b.zip"),
                                "--data",
                                data("data")))
                .isEqualTo(2);
        assertThat(Path.of(data("b.zip"))).doesNotExist();
        assertThat(
                        run(
                                PASSPHRASE + "\n",
                                "backup",
                                "--with-key",
                                "--out",
                                data("b.zip"),
                                "--data",
                                data("data")))
                .isEqualTo(0);
        report("data", "before.json");

        System.setProperty(KEY_FILE, folder.resolve("there.key").toString());
        assertThat(run("sai mật khẩu rồi\n", restore("new"))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Mật khẩu chưa đúng");
        assertThat(Path.of(data("new"))).doesNotExist();

        assertThat(run(PASSPHRASE + "\n", restore("new"))).isEqualTo(0);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("từng bảng đã được so lại", data("there.key"));
        report("new", "after.json");
        assertThat(folder.resolve("after.json"))
                .hasSameBinaryContentAs(folder.resolve("before.json"));

        assertThat(run("", restore("new"))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("đã có dữ liệu");
    }

    @Test
    void withoutTheKeyTheRecordsComeBackAndTheMissingKeyIsNamed() {
        Path ward = WardFiles.withAreas(1).folder();
        run("", "import", ward.toString(), "--data", data("data"));
        assertThat(run("", "backup", "--out", data("b.zip"), "--data", data("data"))).isEqualTo(0);

        System.setProperty(KEY_FILE, folder.resolve("lost.key").toString());
        assertThat(run("", restore("new"))).isEqualTo(0);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("Chưa có khóa dữ liệu", data("lost.key"));
        assertThat(Path.of(data("lost.key"))).doesNotExist();
    }

    @Test
    void whereThereAreNoDataThereIsNoBackup() throws IOException {
        assertThat(run("", "backup", "--out", data("b.zip"), "--data", data("mistyped")))
                .isEqualTo(2);
        assertThat(Path.of(data("mistyped"))).doesNotExist();
        Files.writeString(folder.resolve("b.zip"), "không phải");
        assertThat(run("", restore("new"))).isEqualTo(2);
        assertThat(Path.of(data("new"))).doesNotExist();
    }

    private void report(String data, String file) {
        assertThat(
                        run(
                                "",
                                "report",
                                "--unit",
                                "P",
                                "--period",
                                "2022-H1",
                                "--format",
                                "json",
                                "--out",
                                data(file),
                                "--data",
                                data(data)))
                .isEqualTo(0);
    }

    private String[] restore(String data) {
        return new String[] {"restore", "--in", data("b.zip"), "--data", data(data)};
    }

    private String data(String name) {
        return folder.resolve(name).toString();
    }

    private int run(String typed, String... words) {
        err.reset();
        System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
        return CommandLine.run(
                        Application.class,
                        new PrintStream(
                                OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        words)
                .number();
    }
}
