package vn.caunoi.violators.model;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A model that knows the database. */
public final class Impure {
    private final JdbcClient jdbc;

    Impure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    JdbcClient jdbc() {
        return jdbc;
    }
}
