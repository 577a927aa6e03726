package vn.caunoi.storage;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers that are kept as long as nothing whatever was committed to the database, by whichever
 * process. PostgreSQL itself says so: two equal snapshots see the same rows. An answer is therefore
 * never older than the newest commit, and nobody has to name what it depends on.
 */
@Component
public class KeptAnswers {
    private static final int MOST = 5_000;

    private final JdbcClient jdbc;
    private volatile Moment latest = new Moment("", new Moment(""));

    KeptAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The database as it stands. To be asked outside of transactions: what a transaction wrote
     * itself is not in it.
     */
    public Moment now() {
        State state =
                jdbc.sql(
                                """
                                SELECT pg_current_snapshot()::text AS snapshot,
                                       (SELECT coalesce(sum(changes), 0)::text FROM storage.standing) AS standing
                                """)
                        .query(State.class)
                        .single();
        Moment known = latest;
        if (known.isStill(state.snapshot())) {
            return known;
        }
        Moment standing = known.standing();
        Moment fresh =
                new Moment(
                        state.snapshot(),
                        standing.isStill(state.standing())
                                ? standing
                                : new Moment(state.standing()));
        latest = fresh;
        return fresh;
    }

    /** What the database says of itself, both in one snapshot. */
    record State(String snapshot, String standing) {}

    /**
     * A question in all that its answer depends on beside the database: who asks and how far that
     * person sees, the day, the language.
     *
     * @param <T> the answer, which nobody changes afterwards
     */
    public interface Question<T> {}

    /** What was answered while the database stood like this. */
    public static final class Moment {
        private final String snapshot;
        private final Map<Question<?>, Object> answers = new ConcurrentHashMap<>();

        private final @Nullable Moment standing;

        private Moment(String snapshot, Moment standing) {
            this.snapshot = snapshot;
            this.standing = standing;
        }

        private Moment(String snapshot) {
            this.snapshot = snapshot;
            this.standing = null;
        }

        private boolean isStill(String other) {
            return snapshot.equals(other) && answers.size() < MOST;
        }

        /**
         * For answers that rest on accounts, tokens, posts, seats, bodies and units alone: they are
         * kept while none of these changes, whatever else is committed.
         */
        public Moment standing() {
            return standing == null ? this : standing;
        }

        /** The kept answer, or the one worked out now. Two who ask at once may both work it out. */
        @SuppressWarnings("unchecked") // an answer is put under its own question only
        public <T> T answer(Question<T> question, Supplier<T> work) {
            Object kept = answers.get(question);
            if (kept != null) {
                return (T) kept;
            }
            T answer = work.get();
            answers.put(question, answer);
            return answer;
        }

        /**
         * The same for what may not be there. That something is missing is not kept: strangers who
         * ask for what is not there would fill the memory.
         */
        @SuppressWarnings("unchecked") // an answer is put under its own question only
        public <T> Optional<T> found(Question<T> question, Supplier<Optional<T>> work) {
            Object kept = answers.get(question);
            if (kept != null) {
                return Optional.of((T) kept);
            }
            Optional<T> answer = work.get();
            answer.ifPresent(there -> answers.put(question, there));
            return answer;
        }
    }
}
