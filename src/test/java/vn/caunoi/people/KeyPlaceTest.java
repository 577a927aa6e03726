package vn.caunoi.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class KeyPlaceTest {

    private static final UUID INSTALLATION =
            UUID.fromString("0190a000-0000-7000-8000-000000000001");

    private final MockEnvironment settings =
            new MockEnvironment().withProperty("user.home", "/home/front");

    @Test
    void without_settings_it_is_the_owners_configuration_directory() {
        assertThat(chosen()).isEqualTo(named("/home/front/.config/caunoi"));
        settings.setProperty("XDG_CONFIG_HOME", "relative/is/ignored");
        assertThat(chosen()).isEqualTo(named("/home/front/.config/caunoi"));
    }

    @Test
    void a_configuration_directory_of_the_desktop_is_followed() {
        settings.setProperty("XDG_CONFIG_HOME", "/home/front/settings");
        assertThat(chosen()).isEqualTo(named("/home/front/settings/caunoi"));
    }

    @Test
    void the_key_file_named_outright_comes_first() {
        settings.setProperty("XDG_CONFIG_HOME", "/home/front/settings");
        settings.setProperty("CAUNOI_KEY_FILE", "/secure/../secure/ward.key");
        assertThat(chosen()).isEqualTo(Path.of("/secure/ward.key"));
    }

    private Path chosen() {
        return KeyPlace.chosen(settings, INSTALLATION);
    }

    private static Path named(String directory) {
        return Path.of(directory, INSTALLATION + ".key");
    }
}
