package vn.caunoi.notifications;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.web.Texts;

/** A feature that tests invent: it knows one kind of notice and some bodies. */
@Component
final class InventedNotices implements NoticeSource, AddressBook {
    static final String TOLD = "invented.told";

    private final Set<UUID> settled = ConcurrentHashMap.newKeySet();
    private final Set<UUID> broken = ConcurrentHashMap.newKeySet();
    private final JdbcClient jdbc;
    private String seenReach = "";
    private final Map<UUID, Address> bodies = new ConcurrentHashMap<>();

    InventedNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The communes that could be read when words were made last. */
    String reach() {
        return seenReach;
    }

    /** From now on nobody needs to be told of it. */
    void settle(UUID about) {
        settled.add(about);
    }

    /** From now on its words cannot be made. */
    void breakWords(UUID about) {
        broken.add(about);
    }

    void mend(UUID about) {
        broken.remove(about);
    }

    Recipient body(String email, String phone) {
        UUID id = UUID.randomUUID();
        bodies.put(id, new Address(filled(email), filled(phone)));
        return new Recipient.Body(id);
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(any -> !any.isEmpty());
    }

    @Override
    public Set<String> kinds() {
        return Set.of(TOLD);
    }

    @Override
    public String label(String kind, Texts.Reader texts) {
        return texts.get("notifications.title");
    }

    @Override
    public Optional<NoticeText> compose(Notice notice, Texts.Reader texts) {
        if (broken.contains(notice.about())) {
            throw new IllegalStateException("Bí mật của việc này");
        }
        seenReach =
                jdbc.sql("SELECT cardinality(storage.reached_communes())::text")
                        .query(String.class)
                        .single();
        return settled.contains(notice.about())
                ? Optional.empty()
                : Optional.of(
                        new NoticeText(
                                "Việc mới lần " + notice.version(),
                                "Nội dung riêng của việc này.",
                                Optional.of("/hoat-dong?viec=" + notice.version())));
    }

    @Override
    public Optional<Address> of(Notice notice) {
        return Optional.ofNullable(bodies.get(notice.to().value()));
    }
}
