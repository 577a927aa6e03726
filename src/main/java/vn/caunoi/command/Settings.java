package vn.caunoi.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** The settings of a command while the product is not running. */
final class Settings {
    private Settings() {}

    static Environment of(Optional<Path> data) {
        StandardEnvironment environment = new StandardEnvironment();
        data.ifPresent(directory ->
                environment
                        .getPropertySources()
                        .addLast(
                                new MapPropertySource(
                                        "command", Map.of("caunoi.data", directory.toString()))));
        return environment;
    }
}
