package vn.caunoi.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;

/** A folder for one benchmark: its database, its files and its key; removed at the end. */
final class Scratch implements AutoCloseable {
    private final Path folder;
    private final Product product;

    private Scratch(Path folder, Product product) {
        this.folder = folder;
        this.product = product;
    }

    static Scratch beside(Path data, Product product) throws IOException {
        Path parent = data.toAbsolutePath().normalize().getParent();
        return new Scratch(Files.createTempDirectory(parent, "bench-"), product);
    }

    Path data() {
        return folder.resolve("data");
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /**
     * A key for data that are thrown away; it lies outside the checkout that the product guards.
     */
    Path key() {
        return Path.of(System.getProperty("java.io.tmpdir"), folder.getFileName() + ".key");
    }

    <T> T withProduct(Function<ConfigurableApplicationContext, T> work) {
        return product.with(Optional.of(data()), Map.of("CAUNOI_KEY_FILE", key().toString()), work);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(key());
        Files.deleteIfExists(key().resolveSibling(key().getFileName() + ".lock"));
        List<Path> all;
        try (Stream<Path> tree = Files.walk(folder)) {
            all = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }
}
