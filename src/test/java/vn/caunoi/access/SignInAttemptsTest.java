package vn.caunoi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.caunoi.access.SignInAttempts.Outcome;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;
import vn.caunoi.web.SourcePace;

class SignInAttemptsTest {
    private static TestProduct product;

    @BeforeAll
    static void open() {
        product = TwoWards.served();
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @Test
    void aNameThatNobodyHasWaitsLikeOneThatSomebodyHas() {
        product.account("cothat", Role.MEMBER, "P-3");

        assertThat(answers("cothat")).isEqualTo(answers("khongcothat"));
    }

    private static List<String> answers(String name) {
        Visitor guesser = new Visitor(product);
        return Stream.generate(() ->
                        guesser.post("/dang-nhap", "ten", name, "matkhau", "đoán mò")
                                .headers()
                                .firstValue("Location")
                                .orElse(""))
                .limit(7)
                .toList();
    }

    @Test
    void missesAtTheSameMomentAllCount() throws Exception {
        AccountId account = product.account("cungluc", Role.MEMBER, "P-3");
        SignInAttempts attempts = product.bean(SignInAttempts.class);
        Callable<Outcome> miss = () -> attempts.attempt("cungluc", "đoán mò");
        try (var threads = Executors.newFixedThreadPool(4)) {
            threads.invokeAll(List.of(miss, miss, miss, miss));
        }
        int misses =
                product.bean(JdbcClient.class)
                        .sql("SELECT misses FROM access.account WHERE id = :id")
                        .param("id", account.value())
                        .query(Integer.class)
                        .single();
        assertThat(misses).isEqualTo(4);
    }

    @Test
    void aCrowdAtTheDoorIsAskedToComeBackInsteadOfWaitingWithoutEnd() throws Exception {
        var slow = new Slow();
        SignInAttempts attempts =
                new SignInAttempts(product.bean(JdbcClient.class), slow, Clock.systemUTC());
        Callable<Outcome> guess = () -> attempts.attempt("dongnguoi", "đoán mò");
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(guess);
            var second = threads.submit(guess);
            slow.bothInside.await();

            assertThat(attempts.attempt("banthu3", "đoán mò")).isInstanceOf(Outcome.Busy.class);

            slow.done.countDown();
            assertThat(first.get()).isInstanceOf(Outcome.Wrong.class);
            assertThat(second.get()).isInstanceOf(Outcome.Wrong.class);
        }
    }

    /** Takes its time until it is told to finish. */
    private static final class Slow implements PasswordEncoder {
        private final CountDownLatch bothInside = new CountDownLatch(2);
        private final CountDownLatch done = new CountDownLatch(1);

        @Override
        public String encode(@Nullable CharSequence password) {
            return "";
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
            bothInside.countDown();
            try {
                done.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return false;
        }
    }

    @Test
    void aSourceThatKnocksWithoutEndIsToldToWait() throws Exception {
        var door = new SignInPace(product.bean(SourcePace.class));
        var response = new MockHttpServletResponse();
        int knocks = 0;
        while (response.getStatus() == 200 && knocks < 100) {
            var request = new MockHttpServletRequest("POST", "/dang-nhap");
            request.setServletPath("/dang-nhap");
            request.setRemoteAddr("203.0.113.7");
            response = new MockHttpServletResponse();
            door.doFilter(request, response, new MockFilterChain());
            knocks++;
        }
        assertThat(response.getStatus()).isEqualTo(429);
        assertThat(response.getHeader("Retry-After")).isEqualTo("60");
        assertThat(knocks).isEqualTo(31);
    }
}
