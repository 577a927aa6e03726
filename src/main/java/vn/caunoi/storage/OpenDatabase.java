package vn.caunoi.storage;

import java.util.Optional;

/** The database while this process uses it. */
record OpenDatabase(DatabaseAddress address, Optional<EmbeddedPostgres> server)
        implements AutoCloseable {
    static OpenDatabase of(StorageSettings settings) {
        return switch (settings) {
            case StorageSettings.Embedded embedded -> {
                EmbeddedPostgres server = EmbeddedPostgres.open(embedded.directory());
                yield new OpenDatabase(server.address(embedded.database()), Optional.of(server));
            }
            case StorageSettings.External external ->
                    new OpenDatabase(external.address(), Optional.empty());
        };
    }

    @Override
    public void close() {
        server.ifPresent(EmbeddedPostgres::close);
    }
}
