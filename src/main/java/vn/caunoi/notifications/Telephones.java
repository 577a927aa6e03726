package vn.caunoi.notifications;

import org.springframework.stereotype.Component;

/** Whether a short message can reach somebody. */
@Component
class Telephones {
    private final TextGatewayTable gateways;
    private final Addresses addresses;

    Telephones(TextGatewayTable gateways, Addresses addresses) {
        this.gateways = gateways;
        this.addresses = addresses;
    }

    boolean reach(Notice notice) {
        return gateways.current().gateway().isSet() && addresses.of(notice).phone().isPresent();
    }
}
