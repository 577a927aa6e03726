package vn.caunoi.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.testing.TestProduct;

/** An answer is kept while the database stands still, and never a moment longer. */
class KeptAnswersTest {
    private static final String PURPOSE = "kept.answers.test";
    private static final int MANY = 700;

    private static TestProduct product;

    private record Written(String day) implements KeptAnswers.Question<Long> {}

    @BeforeAll
    static void open() {
        product = TestProduct.start();
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @Test
    void aQuestionIsWorkedOutOnceWhileNothingIsCommitted() {
        AtomicInteger worked = new AtomicInteger();
        for (int i = 0; i < 3; i++) {
            now().answer(
                            new Written("hôm nay"),
                            () -> {
                                worked.incrementAndGet();
                                return count();
                            });
        }
        assertThat(worked).hasValue(1);
    }

    @Test
    void anotherQuestionHasAnotherAnswer() {
        KeptAnswers.Moment moment = now();
        assertThat(moment.answer(new Written("A"), () -> 1L)).isEqualTo(1);
        assertThat(moment.answer(new Written("B"), () -> 2L)).isEqualTo(2);
    }

    @Test
    void whoReachesWhatIsKeptUntilAccountsPostsOrUnitsChange() {
        AtomicInteger worked = new AtomicInteger();
        Supplier<Integer> asked =
                () ->
                        now().standing()
                                .answer(
                                        new Written("ai xem được"),
                                        () -> (long) worked.incrementAndGet())
                                .intValue();
        assertThat(asked.get()).isEqualTo(1);
        assertThat(writes()).isTrue();
        assertThat(asked.get()).isEqualTo(1);

        product.administrator("nguoimoi");

        assertThat(asked.get()).isEqualTo(2);
    }

    @Test
    void whatIsMissingIsNotKept() {
        KeptAnswers.Moment moment = now();
        Written question = new Written("thiếu");
        assertThat(moment.found(question, Optional::empty)).isEmpty();
        assertThat(moment.found(question, () -> Optional.of(8L))).contains(8L);
        assertThat(moment.found(question, Optional::empty)).contains(8L);
    }

    @Test
    void notesOfWhoReachesWhatAreDrawnTogetherAndNoneIsLost() {
        JdbcClient jdbc = product.bean(JdbcClient.class);
        long before = standing("sum(changes)");
        for (int i = 0; i < MANY; i++) {
            jdbc.sql("UPDATE access.post SET held_until = held_until WHERE false").update();
        }
        assertThat(standing("sum(changes)")).isEqualTo(before + MANY);
        assertThat(standing("count(*)")).isLessThan(MANY);
    }

    private static long standing(String what) {
        return product.bean(JdbcClient.class)
                .sql("SELECT coalesce(" + what + ", 0) FROM storage.standing")
                .query(Long.class)
                .single();
    }

    @Test
    void whatFailsIsNotKept() {
        KeptAnswers.Moment moment = now();
        Written question = new Written("hỏng");
        try {
            moment.answer(
                    question,
                    () -> {
                        throw new IllegalStateException("chưa được");
                    });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("chưa được");
        }
        assertThat(moment.answer(question, () -> 7L)).isEqualTo(7);
    }

    @Test
    void whoeverHasCommittedFindsItInTheNextAnswerHoweverManyWriteAtOnce() throws Exception {
        try (ExecutorService writers = Executors.newFixedThreadPool(4)) {
            List<Callable<Boolean>> works =
                    IntStream.range(0, 4).<Callable<Boolean>>mapToObj(any -> this::writes).toList();
            for (Future<Boolean> done : writers.invokeAll(works)) {
                assertThat(done.get()).isTrue();
            }
        }
    }

    private boolean writes() {
        for (int i = 0; i < 100; i++) {
            product.bean(JdbcClient.class)
                    .sql("INSERT INTO storage.batch (id, purpose) VALUES (:id, :purpose)")
                    .param("id", Uuid7.next())
                    .param("purpose", PURPOSE)
                    .update();
            long committed = count();
            long answered = now().answer(new Written("cùng lúc"), this::count);
            if (answered < committed) {
                return false;
            }
        }
        return true;
    }

    private long count() {
        return product.bean(JdbcClient.class)
                .sql("SELECT count(*) FROM storage.batch WHERE purpose = :purpose")
                .param("purpose", PURPOSE)
                .query(Long.class)
                .single();
    }

    private static KeptAnswers.Moment now() {
        return product.bean(KeptAnswers.class).now();
    }
}
