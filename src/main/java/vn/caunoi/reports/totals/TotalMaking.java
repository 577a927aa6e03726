package vn.caunoi.reports.totals;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.Period;
import vn.caunoi.reports.totals.TotalStore.Counted;

/**
 * Makes totals in the background, so that who asks for a period first is told how far they are
 * instead of waiting. The work goes on when nobody looks; what a killed process began, the next
 * look begins anew.
 */
@Component
public class TotalMaking implements AutoCloseable {
    private final TotalKeeping keeping;
    private final Duration patience;
    private final Map<Period, CompletableFuture<Void>> begun = new ConcurrentHashMap<>();
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("totals-made").factory());

    TotalMaking(
            TotalKeeping keeping, @Value("${caunoi.reports.patience:700ms}") Duration patience) {
        this.keeping = keeping;
        this.patience = patience;
    }

    /**
     * How far it is.
     *
     * @param period whose totals are made now
     * @param counted how many communes are counted for it
     * @param communes of how many; 0 while that is not known
     * @param waiting how many periods come after it
     */
    public record Progress(Period period, int counted, int communes, int waiting) {}

    /** Empty when the totals of all these periods can be read; else they are being made. */
    public Optional<Progress> underWay(Collection<Period> periods) {
        List<Period> missing = missing(periods);
        if (missing.isEmpty() || isSoonDone(missing)) {
            return Optional.empty();
        }
        List<Period> left = missing(missing);
        return left.stream()
                .findFirst()
                .map(keeping::counted)
                .map(now -> progress(now, left.size() - 1));
    }

    private static Progress progress(Counted now, int waiting) {
        return new Progress(now.period(), now.counted(), now.communes(), waiting);
    }

    private List<Period> missing(Collection<Period> periods) {
        return periods.stream().distinct().filter(period -> !keeping.isKept(period)).toList();
    }

    /** Small countries are counted before anybody has read a word. */
    private boolean isSoonDone(List<Period> missing) {
        try {
            CompletableFuture.allOf(
                            missing.stream().map(this::making).toArray(CompletableFuture[]::new))
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillAtIt) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException failure) {
            missing.forEach(begun::remove);
            throw new IllegalStateException("Totals could not be made", failure);
        }
    }

    /** What failed while nobody looked is told to who looks next. */
    private CompletableFuture<Void> making(Period period) {
        return begun.compute(
                period,
                (any, before) ->
                        before != null && (!before.isDone() || before.isCompletedExceptionally())
                                ? before
                                : CompletableFuture.runAsync(() -> keeping.keep(period), worker));
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
