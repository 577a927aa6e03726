package vn.caunoi.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.caunoi.storage.KeptAnswers;

/**
 * Answers that rest on accounts, posts, seats, bodies and units alone, as these stood when the
 * request that is served first asked: kept while none of them changes. Within a transaction they
 * are worked out each time, since what it wrote itself is in no kept answer.
 */
@Component
public class StandingAnswers {
    private static final String MOMENT = KeptAnswers.Moment.class.getName();

    private final KeptAnswers answers;

    StandingAnswers(KeptAnswers answers) {
        this.answers = answers;
    }

    /** The kept answer, or the one worked out now. */
    public <T> T answer(KeptAnswers.Question<T> question, Supplier<T> work) {
        return kept(moment -> moment.answer(question, work), work);
    }

    /** The same for what may not be there; that something is missing is not kept. */
    public <T> Optional<T> found(KeptAnswers.Question<T> question, Supplier<Optional<T>> work) {
        return kept(moment -> moment.found(question, work), work);
    }

    private <T> T kept(Function<KeptAnswers.Moment, T> answer, Supplier<T> work) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? work.get()
                : answer.apply(moment().standing());
    }

    private KeptAnswers.Moment moment() {
        return RequestContextHolder.getRequestAttributes()
                        instanceof ServletRequestAttributes served
                ? moment(served.getRequest())
                : answers.now();
    }

    /** The database as it stood when this request first asked. */
    KeptAnswers.Moment moment(HttpServletRequest request) {
        if (request.getAttribute(MOMENT) instanceof KeptAnswers.Moment known) {
            return known;
        }
        KeptAnswers.Moment moment = answers.now();
        request.setAttribute(MOMENT, moment);
        return moment;
    }
}
