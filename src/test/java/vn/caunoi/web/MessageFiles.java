package vn.caunoi.web;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** The message files of all modules, as they lie in the sources. */
final class MessageFiles {
    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final String ENGLISH = "_en.properties";

    private MessageFiles() {}

    static List<Path> vietnamese() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".properties"))
                    .filter(file -> !file.toString().endsWith(ENGLISH))
                    .sorted()
                    .toList();
        }
    }

    static Path english(Path vietnamese) {
        var name = String.valueOf(vietnamese.getFileName());
        return FOLDER.resolve(name.replace(".properties", ENGLISH));
    }

    static Properties read(Path file) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
