package vn.caunoi.notifications;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Short messages, by SMS or Zalo as the service at the other end has it: it gets {@code
 * {"to","text"}}, the secret, and a key by which it can know a message that comes twice.
 */
@Component
class TextCarrier implements Carrier {
    private final TextGatewayTable gateways;
    private final Addresses addresses;
    private final Links links;
    private final WebCalls calls;
    private final JsonMapper json;

    TextCarrier(
            TextGatewayTable gateways,
            Addresses addresses,
            Links links,
            WebCalls calls,
            JsonMapper json) {
        this.gateways = gateways;
        this.addresses = addresses;
        this.links = links;
        this.calls = calls;
        this.json = json;
    }

    @Override
    public Channel channel() {
        return Channel.TEXT;
    }

    @Override
    public Outcome carry(Delivery delivery, NoticeText text) {
        TextGateway gateway = gateways.current().gateway();
        if (!gateway.isSet()) {
            return new Outcome.Permanent(Trouble.NOT_SET_UP);
        }
        return addresses
                .of(delivery.notice())
                .phone()
                .map(to -> send(gateway, delivery.id(), to, links.withLink(text)))
                .orElseGet(() -> new Outcome.Permanent(Trouble.NO_ADDRESS));
    }

    private Outcome send(TextGateway gateway, UUID id, String to, String text) {
        String body = json.writeValueAsString(Map.of("to", to, "text", text));
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(gateway.url()))
                        .header("Content-Type", "application/json; charset=utf-8")
                        .header("Idempotency-Key", id.toString())
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!gateway.header().isEmpty()) {
            gateways.secret().ifPresent(secret -> request.header(gateway.header(), secret));
        }
        return WebCalls.outcome(calls.call(request));
    }
}
