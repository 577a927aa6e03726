package vn.caunoi.storage;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
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
    private volatile Moment latest = new Moment("");

    KeptAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The database as it stands. To be asked outside of transactions: what a transaction wrote
     * itself is not in it.
     */
    public Moment now() {
        String snapshot =
                jdbc.sql("SELECT pg_current_snapshot()::text").query(String.class).single();
        Moment known = latest;
        if (known.snapshot.equals(snapshot) && known.answers.size() < MOST) {
            return known;
        }
        Moment fresh = new Moment(snapshot);
        latest = fresh;
        return fresh;
    }

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

        private Moment(String snapshot) {
            this.snapshot = snapshot;
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
    }
}
