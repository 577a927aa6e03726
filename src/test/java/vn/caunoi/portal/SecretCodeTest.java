package vn.caunoi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;

/** A receipt code stands in no log, no title, no referrer and no cache; nor what was said. */
class SecretCodeTest {
    private static final String SAID = "Lời chỉ phường được đọc";
    private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");

    private static TestProduct product;
    private static Resident resident;

    @BeforeAll
    static void open() {
        product = TwoWards.served();
        resident = new Resident(product);
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @Test
    void noAnswerOfAReceiptPageLeavesATrace() {
        HttpResponse<String> raised = resident.post("/kdc/P-3", "noidung", SAID);
        String code = Resident.code(raised);
        for (HttpResponse<String> answer :
                List.of(
                        resident.get("/tra-cuu"),
                        resident.get("/tra-cuu/" + code),
                        resident.get("/tra-cuu/" + code + "?moi=1"),
                        resident.get("/tra-cuu/7777-7777-7777-7777"),
                        resident.post("/tra-cuu", "ma", code),
                        resident.post("/tra-cuu/" + code + "/danh-gia"),
                        resident.postFrom(
                                "/tra-cuu/" + code + "/rut", "Sec-Fetch-Site", "cross-site"))) {
            assertThat(answer.headers().allValues("Referrer-Policy"))
                    .as(answer.uri().getPath())
                    .containsExactly("no-referrer");
            assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
            Matcher title = TITLE.matcher(answer.body());
            assertThat(title.find() ? title.group(1) : "").doesNotContain(code.substring(0, 4));
        }
        assertThat(raised.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(resident.get("/kdc/P-3").headers().firstValue("Set-Cookie")).isEmpty();
    }

    /** Such a page sends no referrer, so an older browser says of its form no origin either. */
    @Test
    void aBrowserThatNamesNoOriginMayUseTheFormsOfAPageThatItsCodeAloneOpens() {
        String code = Resident.code(resident.post("/kdc/P-3", "noidung", SAID));

        assertThat(resident.postFrom("/tra-cuu/" + code + "/rut", "Origin", "null").statusCode())
                .isEqualTo(303);
        assertThat(
                        resident.postFrom(
                                        "/tra-cuu/" + code + "/rut", "Sec-Fetch-Site", "cross-site")
                                .statusCode())
                .isEqualTo(403);
        assertThat(resident.postFrom("/kdc/P-3", "Origin", "null", "noidung", SAID).statusCode())
                .isEqualTo(403);
    }

    /** Forms of who signed in remember where they led. */
    @Test
    void nothingRemembersWhereTheFormOfSomebodySignedInLed() {
        Visitor officer = new Visitor(product).signIn("canbo");
        String led =
                officer.post("/kdc/P-3", "noidung", SAID, "phieu", resident.sheet("/kdc/P-3"))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();

        assertThat(led).contains("/tra-cuu/");
        assertThat(
                        JdbcClient.create(product.database().owner())
                                .sql("SELECT count(*) FROM access.sent_form")
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void whatFailsOnSuchAPageIsLoggedWithoutCodeAndWords() {
        String code = Resident.code(resident.post("/kdc/P-3", "noidung", SAID));
        Log log = new Log();
        JdbcClient owner = JdbcClient.create(product.database().owner());
        try {
            owner.sql("ALTER FUNCTION matters.voice_of_code(bytea) RENAME TO gone").update();
            assertThat(resident.get("/tra-cuu/" + code).statusCode()).isEqualTo(500);
            assertThat(resident.post("/tra-cuu/" + code + "/rut", "lydorut", SAID).statusCode())
                    .isEqualTo(500);
        } finally {
            owner.sql("ALTER FUNCTION matters.gone(bytea) RENAME TO voice_of_code").update();
        }
        try {
            owner.sql("ALTER TABLE matters.words ADD CONSTRAINT broken CHECK (text = '') NOT VALID")
                    .update();
            assertThat(resident.post("/kdc/P-3", "noidung", SAID).statusCode()).isEqualTo(500);
        } finally {
            owner.sql("ALTER TABLE matters.words DROP CONSTRAINT broken").update();
        }
        log.close();

        assertThat(log.lines).anyMatch(line -> line.contains("/tra-cuu/{code}"));
        for (String line : log.lines) {
            assertThat(line)
                    .doesNotContain(code)
                    .doesNotContain(code.replace("-", ""))
                    .doesNotContain(SAID);
        }
    }

    /** Everything that is logged, with the causes. */
    private static final class Log extends AppenderBase<ILoggingEvent> {
        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final Logger root =
                (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

        Log() {
            setContext(root.getLoggerContext());
            start();
            root.addAppender(this);
        }

        @Override
        protected void append(ILoggingEvent event) {
            lines.add(event.getFormattedMessage());
            causes(event.getThrowableProxy());
        }

        private void causes(@Nullable IThrowableProxy thrown) {
            for (IThrowableProxy cause = thrown; cause != null; cause = cause.getCause()) {
                lines.add(cause.getClassName() + " " + cause.getMessage());
            }
        }

        void close() {
            root.detachAppender(this);
        }
    }
}
