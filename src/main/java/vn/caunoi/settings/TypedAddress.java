package vn.caunoi.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** An address of a site as somebody typed it: a protocol, a host, perhaps a port, and no more. */
final class TypedAddress {
    private static final int LONGEST = 200;

    private TypedAddress() {}

    /** The address without a stroke at its end, or empty when it is none. */
    static Optional<String> of(String typed) {
        String bare = typed.strip().replaceFirst("/+$", "");
        try {
            return bare.length() <= LONGEST && isSite(new URI(bare))
                    ? Optional.of(bare)
                    : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static boolean isSite(URI uri) {
        return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                && uri.getHost() != null
                && uri.getRawUserInfo() == null
                && uri.getRawPath().isEmpty()
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null;
    }
}
