package vn.caunoi.storage;

/**
 * A script that made or changed a schema.
 *
 * @param version as Flyway counts it, such as 2
 * @param digest SHA-256 of its text
 */
public record MigrationScript(String schema, String version, String digest) {}
