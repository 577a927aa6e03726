package vn.caunoi.notifications;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import vn.caunoi.testing.Examples;
import vn.caunoi.testing.TestProduct;

/** {@code TOLD-OFFICER}: a message to the ward's officer, on his page and once tried by e-mail. */
final class NotificationExamples implements Examples {
    @Override
    public Map<String, String> make(TestProduct product) {
        Posting posting = new Posting(product);
        UUID about = posting.post(new Recipient.Account(posting.named("canbo")));
        InventedNotices feature = product.bean(InventedNotices.class);
        feature.breakWords(about);
        posting.send(Channel.EMAIL, Duration.ofSeconds(20));
        String id =
                posting.system(
                                "SELECT id::text FROM notifications.notice WHERE about = '%s'"
                                        .formatted(about))
                        .getFirst();
        feature.mend(about);
        product.bean(Inbox.class).put(posting.named("canbo"), UUID.fromString(id));
        return Map.of("TOLD-OFFICER", id);
    }
}
