package vn.caunoi.storage;

/** Names of the roles that do not sign in by themselves. */
final class DatabaseRoles {
    /** Sees every row; entered by {@code SET LOCAL ROLE} from the application role only. */
    static final String SYSTEM = "caunoi_system";

    private DatabaseRoles() {}
}
