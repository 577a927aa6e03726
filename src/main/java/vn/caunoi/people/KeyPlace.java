package vn.caunoi.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.env.PropertyResolver;

/** Where the key file lies, and where it must not lie. */
final class KeyPlace {

    private static final Path SOURCES = Path.of("src", "main", "java", "vn", "caunoi");

    private KeyPlace() {}

    static Path chosen(PropertyResolver settings, UUID installation) {
        return setting(settings, "CAUNOI_KEY_FILE")
                .map(Path::of)
                .orElseGet(() ->
                        configuration(settings).resolve("caunoi").resolve(installation + ".key"))
                .toAbsolutePath()
                .normalize();
    }

    /** Refuses a place under the data directory or under a checkout of this program. */
    static Path safe(Path location, Optional<Path> dataDirectory) {
        Path real = real(location);
        dataDirectory
                .map(KeyPlace::real)
                .filter(real::startsWith)
                .ifPresent(data -> {
                    throw DataKeyExposed.underData(location, data);
                });
        Stream.iterate(real.getParent(), above -> above != null, Path::getParent)
                .filter(above -> Files.isDirectory(above.resolve(SOURCES)))
                .findFirst()
                .ifPresent(checkout -> {
                    throw DataKeyExposed.underCheckout(location, checkout);
                });
        return location;
    }

    private static Path configuration(PropertyResolver settings) {
        return setting(settings, "XDG_CONFIG_HOME")
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElseGet(() -> Path.of(settings.getRequiredProperty("user.home"), ".config"));
    }

    private static Optional<String> setting(PropertyResolver settings, String name) {
        return Optional.ofNullable(settings.getProperty(name)).filter(value -> !value.isBlank());
    }

    /** Follows links as far as the path exists, so that no link hides the data directory. */
    private static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        try {
            if (Files.exists(absolute)) {
                return absolute.toRealPath();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Path parent = absolute.getParent();
        return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
    }
}
