package vn.caunoi.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/**
 * A session as one request sees it: read from what is kept, and from the stored one as soon as
 * something is written. When it was last used is kept to the minute, so that a person who only
 * looks writes nothing.
 */
final class KeptSession implements Session {
    private static final Duration LAST_USE_KEPT_TO = Duration.ofMinutes(1);

    private final Supplier<? extends Session> stored;
    private Session seen;
    private boolean written;

    private KeptSession(Session seen, Supplier<? extends Session> stored, boolean written) {
        this.seen = seen;
        this.stored = stored;
        this.written = written;
    }

    /** One that begins with this request. */
    static KeptSession begun(Session fresh) {
        return new KeptSession(fresh, () -> fresh, true);
    }

    /**
     * @param kept a copy that many requests share and none changes
     * @param stored finds the session itself, or the copy again when it has ended meanwhile
     */
    static KeptSession known(Session kept, Supplier<? extends Session> stored) {
        return new KeptSession(kept, stored, false);
    }

    /** The session itself, when there is something to save. */
    Optional<Session> toSave() {
        return written ? Optional.of(seen) : Optional.empty();
    }

    private Session writing() {
        if (!written) {
            seen = stored.get();
            written = true;
        }
        return seen;
    }

    @Override
    public String getId() {
        return seen.getId();
    }

    @Override
    public String changeSessionId() {
        return writing().changeSessionId();
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
        return seen.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return seen.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, Object value) {
        writing().setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        if (written || seen.getAttribute(name) != null) {
            writing().removeAttribute(name);
        }
    }

    @Override
    public Instant getCreationTime() {
        return seen.getCreationTime();
    }

    @Override
    public void setLastAccessedTime(Instant time) {
        if (written || !time.isBefore(seen.getLastAccessedTime().plus(LAST_USE_KEPT_TO))) {
            writing().setLastAccessedTime(time);
        }
    }

    @Override
    public Instant getLastAccessedTime() {
        return seen.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        writing().setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return seen.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return seen.isExpired();
    }
}
