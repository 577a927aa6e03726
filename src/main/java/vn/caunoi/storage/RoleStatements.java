package vn.caunoi.storage;

/** The statements that make the product's roles, for our own server and for an operator to read. */
final class RoleStatements {
    private RoleStatements() {}

    /**
     * The application role does not inherit: it becomes the system role only where the product says
     * so aloud.
     */
    static String of(Credentials owner, Credentials application) {
        return """
        CREATE ROLE %2$s NOLOGIN;
        CREATE ROLE %1$s LOGIN PASSWORD '%4$s';
        CREATE ROLE %3$s LOGIN NOINHERIT PASSWORD '%5$s';
        GRANT %2$s TO %3$s;
        """
                .formatted(
                        owner.user(),
                        DatabaseRoles.SYSTEM,
                        application.user(),
                        owner.password(),
                        application.password());
    }
}
