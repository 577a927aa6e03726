package vn.caunoi.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataKeyFileTest {

    @TempDir private Path directory;

    @Test
    void the_file_and_the_directory_made_for_it_are_the_owners_alone() throws IOException {
        DataKeyFile file = file("caunoi/people.key");
        file.create();
        assertThat(mode(file.location())).isEqualTo("rw-------");
        assertThat(mode(directory.resolve("caunoi"))).isEqualTo("rwx------");
        file.append();
        assertThat(mode(file.location())).isEqualTo("rw-------");
    }

    @Test
    void what_was_made_is_read_again() {
        DataKeyFile file = file("people.key");
        assertThat(file.read()).isEmpty();
        KeyRing made = file.create();
        assertThat(file.read().orElseThrow().check(1)).isEqualTo(made.check(1));
        assertThat(file("people.key").create().check(0)).isEqualTo(made.check(0));
    }

    @Test
    void a_new_key_stands_beside_the_older_ones() {
        DataKeyFile file = file("people.key");
        KeyRing before = file.create();
        KeyRing after = file.append();
        assertThat(after.versions()).containsExactly(0, 1, 2);
        assertThat(after.check(1)).isEqualTo(before.check(1));
        assertThat(after.check(2)).isNotEqualTo(after.check(1));
    }

    @Test
    void a_file_that_others_can_read_is_refused() throws IOException {
        DataKeyFile file = file("people.key");
        file.create();
        for (String mode : new String[] {"rw-r-----", "rw----r--", "rw--w----"}) {
            Files.setPosixFilePermissions(file.location(), PosixFilePermissions.fromString(mode));
            assertThatThrownBy(file::read)
                    .isInstanceOf(DataKeyExposed.class)
                    .hasMessageContaining("chmod 600");
        }
    }

    @Test
    void a_damaged_file_is_refused_without_showing_its_content() throws IOException {
        DataKeyFile file = file("people.key");
        file.create();
        String kept = Files.readString(file.location());
        String secret = kept.substring(kept.indexOf("key 1 ") + 6).strip();
        for (String damaged :
                new String[] {"", kept.replace("key 1", "kay 1"), kept + "key 1 " + secret}) {
            Files.writeString(file.location(), damaged);
            assertThatThrownBy(file::read)
                    .isInstanceOf(DataKeyUnfit.class)
                    .message()
                    .doesNotContain(secret);
        }
    }

    @Test
    void a_place_under_the_data_directory_is_refused_also_through_a_link() throws IOException {
        Path data = Files.createDirectory(directory.resolve("data"));
        Path link = Files.createSymbolicLink(directory.resolve("link"), data);
        for (Path place : new Path[] {data.resolve("a/b.key"), link.resolve("b.key")}) {
            assertThatThrownBy(() -> new DataKeyFile(place, Optional.of(data)))
                    .isInstanceOf(DataKeyExposed.class);
        }
        assertThat(new DataKeyFile(directory.resolve("data.key"), Optional.of(data)).read())
                .isEmpty();
    }

    @Test
    void a_place_under_a_checkout_is_refused() throws IOException {
        Files.createDirectories(directory.resolve("src/main/java/vn/caunoi"));
        assertThatThrownBy(() -> file("keys/people.key")).isInstanceOf(DataKeyExposed.class);
    }

    @Test
    void a_key_ring_prints_its_versions_only() {
        assertThat(file("people.key").create()).hasToString("KeyRing[0, 1]");
    }

    private DataKeyFile file(String name) {
        return new DataKeyFile(directory.resolve(name), Optional.empty());
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
