package vn.caunoi.storage;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Beginning anew with an empty database, for who has tried the product and now starts in earnest.
 * It is wished for now and comes true at the next start that finds nobody else at work on the data
 * directory; from then on no demonstration comes in by itself.
 */
@Component
public class NewBeginning {
    private final Optional<BeginningWish> wish;
    private final JdbcClient jdbc;

    NewBeginning(StorageSettings settings, JdbcClient jdbc) {
        this.wish = settings.dataDirectory().map(BeginningWish::in);
        this.jdbc = jdbc;
    }

    /** Not on a database of somebody else, which is his to empty. */
    public boolean isPossible() {
        return wish.isPresent();
    }

    public boolean isAsked() {
        return wish.filter(BeginningWish::isThere).isPresent();
    }

    /** Wishes for it. */
    public void ask() {
        wish.orElseThrow().write();
    }

    /** Takes the wish back; possible until the next start. */
    public void withdraw() {
        wish.ifPresent(BeginningWish::remove);
    }

    /** Whether this database was begun anew for real data. */
    public boolean isDone() {
        return jdbc.sql("SELECT for_real_data FROM storage.installation")
                .query(Boolean.class)
                .single();
    }
}
