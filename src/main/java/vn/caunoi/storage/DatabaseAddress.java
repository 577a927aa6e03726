package vn.caunoi.storage;

import javax.sql.DataSource;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * A running database that can be signed in to.
 *
 * @param url JDBC address
 * @param owner migrates and is then closed
 * @param application serves and owns nothing
 */
record DatabaseAddress(String url, Credentials owner, Credentials application) {
    /** For migrations only. */
    DataSource asOwner() {
        return new SimpleDriverDataSource(
                new org.postgresql.Driver(), url, owner.user(), owner.password());
    }
}
