package vn.caunoi.storage;

/** A database user with its password; never printed. */
record Credentials(String user, String password) {
    @Override
    public String toString() {
        return "Credentials[user=" + user + "]";
    }
}
