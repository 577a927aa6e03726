package vn.caunoi.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataKeysTest {

    @TempDir private Path directory;
    private final KeyChecks checks = new RememberedChecks();

    @Test
    void the_first_start_makes_the_keys_and_the_second_takes_them() {
        DataKeys first = start("people.key");
        assertThat(first.location()).exists().isEqualTo(directory.resolve("people.key"));
        assertThat(checks.recorded()).containsOnlyKeys(0, 1);
        assertThat(start("people.key").sealing(1)).isEqualTo(first.sealing(1));
    }

    @Test
    void data_without_a_key_file_refuse_the_start_and_make_no_new_key() throws IOException {
        Path kept = start("people.key").location();
        Files.delete(kept);
        assertThatThrownBy(() -> start("people.key"))
                .isInstanceOf(DataKeyMissing.class)
                .hasMessageContaining(kept.toString())
                .hasMessageContaining("Không tạo khóa mới");
        assertThat(kept).doesNotExist();
    }

    @Test
    void the_keys_of_another_installation_refuse_the_start() {
        start("people.key");
        new DataKeyFile(directory.resolve("other.key"), Optional.empty()).create();
        assertThatThrownBy(() -> start("other.key"))
                .isInstanceOf(DataKeyUnfit.class)
                .hasMessageContaining("không phải khóa của cơ sở dữ liệu này");
    }

    @Test
    void a_copy_from_before_the_rotation_refuses_the_start() throws IOException {
        DataKeys keys = start("people.key");
        Path copy = directory.resolve("copy.key");
        Files.copy(keys.location(), copy, StandardCopyOption.COPY_ATTRIBUTES);
        keys.rotate();
        assertThatThrownBy(() -> start("copy.key"))
                .isInstanceOfSatisfying(
                        DataKeyUnfit.class,
                        refusal ->
                                assertThat(refusal.arguments())
                                        .containsExactly(copy.toString(), "2"));
    }

    @Test
    void a_rotation_cut_short_before_its_check_was_recorded_is_completed() {
        Path location = start("people.key").location();
        new DataKeyFile(location, Optional.empty()).append();
        assertThat(start("people.key").newestVersion()).isEqualTo(2);
        assertThat(checks.recorded()).containsOnlyKeys(0, 1, 2);
    }

    @Test
    void a_key_that_another_process_made_is_read_when_it_is_met() {
        DataKeys serving = start("people.key");
        DataKeys rotating = start("people.key");
        rotating.rotate();
        assertThat(serving.newestVersion()).isEqualTo(1);
        assertThat(serving.sealing(2)).isEqualTo(rotating.sealing(2));
        assertThat(serving.newestVersion()).isEqualTo(2);
    }

    private DataKeys start(String name) {
        return new DataKeys(new DataKeyFile(directory.resolve(name), Optional.empty()), checks);
    }
}
