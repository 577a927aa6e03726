package vn.caunoi.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.access.AccountId;
import vn.caunoi.people.PersonId;
import vn.caunoi.web.Texts;

/**
 * Wakes the browsers of an account. The message says that there is something new and where, nothing
 * of the content. Who gets it twice sees it once: both carry the same topic.
 */
@Component
class PushCarrier implements Carrier {
    private static final Duration KEPT_THERE = Duration.ofDays(1);
    private static final Set<Integer> GONE = Set.of(404, 410);

    private final Browsers browsers;
    private final PushServices services;
    private final PushKeys keys;
    private final WebCalls calls;
    private final JsonMapper json;
    private final Texts texts;
    private final Clock clock;

    PushCarrier(
            Browsers browsers,
            PushServices services,
            PushKeys keys,
            WebCalls calls,
            JsonMapper json,
            Texts texts,
            Clock clock) {
        this.browsers = browsers;
        this.services = services;
        this.keys = keys;
        this.calls = calls;
        this.json = json;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.WEB_PUSH;
    }

    @Override
    public Outcome carry(Delivery delivery, NoticeText text) {
        return switch (delivery.notice().to()) {
            case Recipient.Account(AccountId account) -> wake(account, delivery, text);
            case Recipient.Person(PersonId person) -> new Outcome.Dropped(Trouble.NO_BROWSER);
            case Recipient.Body(UUID body) -> new Outcome.Dropped(Trouble.NO_BROWSER);
        };
    }

    private Outcome wake(AccountId account, Delivery delivery, NoticeText text) {
        List<Outcome> outcomes =
                browsers.of(account).stream()
                        .map(kept -> wake(account, kept, delivery, text))
                        .toList();
        return best(outcomes);
    }

    /** One browser is enough; the others would only say the same. */
    private static Outcome best(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(Outcome.Sent.class::isInstance)
                .findFirst()
                .or(() -> outcomes.stream().filter(Outcome.Temporary.class::isInstance).findFirst())
                .or(() -> outcomes.stream().filter(Outcome.Permanent.class::isInstance).findFirst())
                .orElseGet(() -> new Outcome.Dropped(Trouble.NO_BROWSER));
    }

    private Outcome wake(
            AccountId account, Browsers.Kept kept, Delivery delivery, NoticeText text) {
        if (!services.take(kept.browser().endpoint())) {
            return new Outcome.Permanent(Trouble.ADDRESS_REFUSED);
        }
        WebCalls.Answer answer = calls.call(request(kept.browser(), delivery, text));
        if (answer instanceof WebCalls.Answer.Status(int code) && GONE.contains(code)) {
            var unused = browsers.remove(account, kept.id());
            return new Outcome.Dropped(Trouble.NO_BROWSER);
        }
        return WebCalls.outcome(answer);
    }

    private HttpRequest.Builder request(Browser browser, Delivery delivery, NoticeText text) {
        return HttpRequest.newBuilder(browser.address())
                .header("Content-Type", "application/octet-stream")
                .header("Content-Encoding", "aes128gcm")
                .header("TTL", String.valueOf(KEPT_THERE.toSeconds()))
                .header("Urgency", "normal")
                .header("Topic", topic(delivery.id()))
                .header(
                        "Authorization",
                        PushToken.header(keys.current(), browser.address(), clock.instant()))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body(browser, text)));
    }

    private byte[] body(Browser browser, NoticeText text) {
        Map<String, String> words =
                Map.of(
                        "title",
                        texts.in(Texts.VIETNAMESE).get("notifications.push.title"),
                        "path",
                        text.path().orElse(InboxPage.PATH));
        try {
            return PushCipher.encrypt(
                    json.writeValueAsString(words).getBytes(UTF_8),
                    browser.point(),
                    browser.auth());
        } catch (GeneralSecurityException noKey) {
            throw new IllegalStateException("The keys of a browser went bad", noKey);
        }
    }

    private static String topic(UUID id) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        ByteBuffer.allocate(2 * Long.BYTES)
                                .putLong(id.getMostSignificantBits())
                                .putLong(id.getLeastSignificantBits())
                                .array());
    }
}
