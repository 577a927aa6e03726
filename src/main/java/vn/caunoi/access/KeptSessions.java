package vn.caunoi.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.session.MapSession;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import vn.caunoi.storage.KeptAnswers;

/**
 * Sessions in the database, read again only when something was committed there. A session that is
 * ended anywhere is therefore ended for the next request, and looking costs no reading and no
 * writing of sessions.
 *
 * @param <S> the session as it is stored
 */
final class KeptSessions<S extends Session> implements SessionRepository<KeptSession> {
    private final SessionRepository<S> stored;
    private final KeptAnswers answers;

    KeptSessions(SessionRepository<S> stored, KeptAnswers answers) {
        this.stored = stored;
        this.answers = answers;
    }

    private record SessionOf(String id) implements KeptAnswers.Question<Optional<MapSession>> {}

    @Override
    public KeptSession createSession() {
        return KeptSession.begun(stored.createSession());
    }

    @Override
    public @Nullable KeptSession findById(String id) {
        return kept(id).filter(session -> !session.isExpired())
                .map(session -> KeptSession.known(session, () -> storedOr(session)))
                .orElse(null);
    }

    private Optional<MapSession> kept(String id) {
        return answers.now()
                .answer(
                        new SessionOf(id),
                        () -> Optional.ofNullable(stored.findById(id)).map(MapSession::new));
    }

    private Session storedOr(MapSession kept) {
        S found = stored.findById(kept.getId());
        return found == null ? new MapSession(kept) : found;
    }

    @Override
    @SuppressWarnings("unchecked") // what is no copy came from the store
    public void save(KeptSession session) {
        session.toSave()
                .filter(written -> !(written instanceof MapSession))
                .ifPresent(written -> stored.save((S) written));
    }

    @Override
    public void deleteById(String id) {
        stored.deleteById(id);
    }
}
