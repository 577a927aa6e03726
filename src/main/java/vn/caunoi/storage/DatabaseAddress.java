package vn.caunoi.storage;

/**
 * A running database that can be signed in to.
 *
 * @param url JDBC address
 * @param owner migrates and is then closed
 * @param application serves and owns nothing
 */
record DatabaseAddress(String url, Credentials owner, Credentials application) {}
