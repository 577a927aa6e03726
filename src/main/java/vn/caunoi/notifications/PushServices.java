package vn.caunoi.notifications;

import java.net.URI;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The push services that browsers really use. A browser's word is not believed: otherwise an
 * account could have this server call any address within its network.
 */
@Component
class PushServices {
    private static final String LOCAL = "localhost";

    private final Set<String> hosts;

    PushServices(
            @Value(
                            "${caunoi.notifications.push-services:fcm.googleapis.com,*.push.services.mozilla.com,*.notify.windows.com,*.push.apple.com}")
                    Set<String> hosts) {
        this.hosts = Set.copyOf(hosts);
    }

    /** Whether a message may go there. */
    boolean take(String address) {
        try {
            URI uri = URI.create(address);
            return uri.getHost() != null
                    && uri.getUserInfo() == null
                    && isHidden(uri)
                    && hosts.stream().anyMatch(host -> isAt(uri, host));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    /** In the open only on this machine, where it was listed. */
    private static boolean isHidden(URI uri) {
        return "https".equals(uri.getScheme())
                ? uri.getPort() == -1 || uri.getHost().equals(LOCAL)
                : "http".equals(uri.getScheme()) && uri.getHost().equals(LOCAL);
    }

    private static boolean isAt(URI uri, String host) {
        return host.startsWith("*.")
                ? uri.getHost().endsWith(host.substring(1))
                : uri.getHost().equals(host);
    }
}
