package vn.caunoi.notifications;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * The service that takes short messages.
 *
 * @param url may be "": then there is none
 * @param header the name of the header that carries the secret; may be ""
 */
record TextGateway(String url, String header) {
    static final TextGateway NONE = new TextGateway("", "");

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    boolean isSet() {
        return !url.isEmpty();
    }

    /** Whether a secret for the one may be shown to the other. */
    boolean sharesSecretWith(TextGateway other) {
        return url.equals(other.url) && header.equals(other.header);
    }

    /** An address to which messages may go: hidden on the way, unless it is this machine. */
    static boolean isAddress(String url) {
        try {
            URI uri = URI.create(url);
            String host = Optional.ofNullable(uri.getHost()).orElse("");
            return !host.isEmpty()
                    && uri.getUserInfo() == null
                    && uri.getFragment() == null
                    && ("https".equals(uri.getScheme())
                            || "http".equals(uri.getScheme()) && THIS_MACHINE.contains(host));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
