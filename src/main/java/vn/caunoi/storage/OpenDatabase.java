package vn.caunoi.storage;

import java.util.Optional;

/**
 * The database while this process uses it.
 *
 * @param begunAnew the wish that was fulfilled when it was opened, to be closed after migration
 */
record OpenDatabase(
        DatabaseAddress address,
        Optional<EmbeddedPostgres> server,
        Optional<BeginningWish> begunAnew)
        implements AutoCloseable {
    static OpenDatabase of(StorageSettings settings) {
        return switch (settings) {
            case StorageSettings.Embedded embedded -> {
                EmbeddedPostgres server = EmbeddedPostgres.open(embedded.directory());
                BeginningWish wish = BeginningWish.in(embedded.directory());
                boolean fulfilled = wish.fulfil(server, embedded.database());
                yield new OpenDatabase(
                        server.address(embedded.database()),
                        Optional.of(server),
                        Optional.of(wish).filter(any -> fulfilled));
            }
            case StorageSettings.External external ->
                    new OpenDatabase(external.address(), Optional.empty(), Optional.empty());
        };
    }

    @Override
    public void close() {
        server.ifPresent(EmbeddedPostgres::close);
    }
}
