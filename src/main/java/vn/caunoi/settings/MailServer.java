package vn.caunoi.settings;

import java.util.Set;

/**
 * The server that takes letters.
 *
 * @param host may be "": then there is no server
 * @param user under which one signs in there; "" where the server asks for nothing
 * @param from the address from which letters come
 */
record MailServer(String host, int port, MailSecurity security, String user, String from) {
    static final MailServer NONE = new MailServer("", 587, MailSecurity.STARTTLS, "", "");

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");

    boolean isSet() {
        return !host.isEmpty();
    }

    boolean isOnThisMachine() {
        return THIS_MACHINE.contains(host);
    }

    /** Whether a password for the one may be shown to the other. */
    boolean sharesPasswordWith(MailServer other) {
        return host.equals(other.host) && port == other.port && user.equals(other.user);
    }
}
