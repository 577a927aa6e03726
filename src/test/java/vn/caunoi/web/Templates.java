package vn.caunoi.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The templates of all modules, as they lie in the sources. */
final class Templates {
    private static final Path FOLDER = Path.of("src/main/jte");

    private Templates() {}

    static List<Path> all() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".jte")).sorted().toList();
        }
    }
}
