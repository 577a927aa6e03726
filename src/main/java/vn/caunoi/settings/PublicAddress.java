package vn.caunoi.settings;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Where residents reach the product: what links and QR codes begin with. {@code CAUNOI_PUBLIC_URL}
 * wins over what was typed on screen; without either it is the address by which one asks.
 */
@Component
public class PublicAddress {
    private static final String USUAL_PORT = "8080";

    private static final Pattern LOCAL =
            Pattern.compile(
                    "|[^.:]+|.*\\.(local|lan)|\\[::1]|0\\.0\\.0\\.0|(127|10)\\..*|192\\.168\\..*|172\\.(1[6-9]|2\\d|3[01])\\..*");

    private final Environment environment;
    private final AddressTable table;

    PublicAddress(Environment environment, AddressTable table) {
        this.environment = environment;
        this.table = table;
    }

    /** Without a stroke at its end. */
    public String base() {
        return fixed().or(this::stored).orElseGet(this::present);
    }

    /** Whether only this machine or its own network knows it: no resident reaches it. */
    public boolean isLocal() {
        String host = Optional.ofNullable(URI.create(base()).getHost()).orElse("");
        return LOCAL.matcher(host).matches();
    }

    /** The address given to the process, which the screen cannot change. */
    Optional<String> fixed() {
        return Optional.ofNullable(environment.getProperty("CAUNOI_PUBLIC_URL"))
                .map(PublicAddress::bare)
                .filter(address -> !address.isEmpty());
    }

    private Optional<String> stored() {
        return Optional.of(table.current().address()).filter(address -> !address.isEmpty());
    }

    /** The host of the present request; outside of one this machine. */
    private String present() {
        return RequestContextHolder.getRequestAttributes() == null
                ? "http://localhost:" + environment.getProperty("server.port", USUAL_PORT)
                : bare(ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
    }

    private static String bare(String address) {
        return address.strip().replaceFirst("/+$", "");
    }
}
