package vn.caunoi.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.env.Environment;

/** Which database this process uses. */
sealed interface StorageSettings {
    /** The product's own server, its files in a directory. */
    record Embedded(Path directory, String database) implements StorageSettings {}

    /** A server of somebody else. */
    record External(DatabaseAddress address) implements StorageSettings {}

    /** The folder of our own server's files; empty with a server of somebody else. */
    default Optional<Path> dataDirectory() {
        return switch (this) {
            case Embedded embedded -> Optional.of(embedded.directory());
            case External external -> Optional.empty();
        };
    }

    /**
     * Reads the settings; an incomplete external address is refused with the lines that mend it.
     */
    static StorageSettings from(Environment environment) {
        Optional<String> url = value(environment, "CAUNOI_DATABASE_URL");
        if (url.isEmpty()) {
            return new Embedded(
                    Path.of(environment.getProperty("caunoi.data", "data")),
                    environment.getProperty("caunoi.database", "caunoi"));
        }
        List<String> missing = new ArrayList<>();
        Credentials owner = credentials(environment, "CAUNOI_DATABASE_OWNER", missing);
        Credentials application = credentials(environment, "CAUNOI_DATABASE", missing);
        if (!missing.isEmpty()) {
            throw new StorageFailure(
                    """
                    Missing: %s. An external database needs two users; an administrator of it makes them so:

                    %s
                    ALTER DATABASE <name> OWNER TO caunoi_owner;
                    """
                            .formatted(
                                    String.join(", ", missing),
                                    RoleStatements.of(
                                            new Credentials("caunoi_owner", "<password>"),
                                            new Credentials("caunoi_app", "<password>"))));
        }
        return new External(new DatabaseAddress(jdbc(url.get()), owner, application));
    }

    private static Credentials credentials(
            Environment environment, String prefix, List<String> missing) {
        return new Credentials(
                required(environment, prefix + "_USER", missing),
                required(environment, prefix + "_PASSWORD", missing));
    }

    private static String required(Environment environment, String name, List<String> missing) {
        return value(environment, name)
                .orElseGet(() -> {
                    missing.add(name);
                    return "";
                });
    }

    private static Optional<String> value(Environment environment, String name) {
        return Optional.ofNullable(environment.getProperty(name)).filter(text -> !text.isBlank());
    }

    private static String jdbc(String url) {
        return url.startsWith("jdbc:") ? url : "jdbc:" + url;
    }
}
