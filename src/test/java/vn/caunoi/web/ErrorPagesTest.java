package vn.caunoi.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class ErrorPagesTest {
    private static final String SECRET = "mật khẩu trong lỗi";

    private final MockMvc mvc = mvc(new StaticListableBeanFactory());

    /** The last request would stay with this thread, and other tests would take it for theirs. */
    @AfterEach
    void forgetTheRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    private static MockMvc mvc(StaticListableBeanFactory beans) {
        var numbers = new PageNumbers(beans.getBeanProvider(RequestMappingHandlerMapping.class));
        var navigations = beans.getBeanProvider(Navigation.class);
        var frames =
                new PageFrames(
                        new Texts(),
                        new LanguageChoice(),
                        navigations,
                        beans.getBeanProvider(GuideIndex.class),
                        beans.getBeanProvider(Announcement.class),
                        numbers);
        var pages = new ErrorPages(new Pages(), frames);
        var incidents = new IncidentNumbers();
        return MockMvcBuilders.standaloneSetup(new Broken(), new ContainerErrors(pages, incidents))
                .setControllerAdvice(new ErrorAdvice(pages, incidents))
                .build();
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        MvcResult result = mvc.perform(request).andReturn();
        result.getResponse().setCharacterEncoding("UTF-8");
        return result.getResponse();
    }

    @Test
    void whatIsNotThereAndWhatIsNotAllowedLookTheSame() throws Exception {
        var page = answer(get("/no-thing"));
        assertThat(page.getStatus()).isEqualTo(404);
        assertThat(page.getContentAsString())
                .contains("<!doctype html>", "Không tìm thấy trang này", "Trang số 404");
    }

    @Test
    void aRefusalSaysWhy() throws Exception {
        var page = answer(get("/refused"));
        assertThat(page.getStatus()).isEqualTo(400);
        assertThat(page.getContentAsString()).contains("Chưa đọc được nội dung ở ô này");
    }

    @Test
    void anUnreadableParameterIsTheSendersFault() throws Exception {
        assertThat(answer(get("/number").param("n", "abc")).getStatus()).isEqualTo(400);
        assertThat(answer(get("/number")).getStatus()).isEqualTo(400);
    }

    @Test
    void aWrongMethodIsToldWithTheRightOne() throws Exception {
        var page = answer(post("/no-thing"));
        assertThat(page.getStatus()).isEqualTo(405);
        assertThat(page.getHeader("Allow")).isEqualTo("GET");
    }

    @Test
    void aTooLargeFileSaysWhatToDo() throws Exception {
        var page = answer(get("/too-large"));
        assertThat(page.getStatus()).isEqualTo(413);
        assertThat(page.getContentAsString()).contains("chọn tệp nhỏ hơn");
    }

    @Test
    void anUnexpectedFailureShowsItsNumberAndNothingElse() throws Exception {
        var page = answer(get("/broken"));
        assertThat(page.getStatus()).isEqualTo(500);
        assertThat(page.getContentAsString())
                .containsPattern("<strong>[234679ACDEFHJKLMNPQRTUVXY]{8}</strong>")
                .doesNotContain(SECRET, "IllegalStateException");
    }

    @Test
    void programsGetProblemDetails() throws Exception {
        var problem = answer(get("/api/broken"));
        assertThat(problem.getStatus()).isEqualTo(500);
        assertThat(problem.getContentType()).startsWith("application/problem+json");
        assertThat(problem.getContentAsString())
                .containsPattern("\"incident\":\"[2-9A-Y]{8}\"")
                .contains("\"status\":500", "\"title\":")
                .doesNotContain(SECRET);
    }

    @Test
    void htmxGetsAPieceWithoutTheLayout() throws Exception {
        var piece = answer(get("/no-thing").header("HX-Request", "true"));
        assertThat(piece.getStatus()).isEqualTo(404);
        assertThat(piece.getContentAsString())
                .contains("Không tìm thấy trang này")
                .doesNotContain("<html", "<h1");
    }

    @Test
    void theContainersOwnErrorsLookTheSame() throws Exception {
        for (var status :
                List.of(
                        HttpStatus.FORBIDDEN,
                        HttpStatus.NOT_FOUND,
                        HttpStatus.METHOD_NOT_ALLOWED,
                        HttpStatus.CONTENT_TOO_LARGE,
                        HttpStatus.INTERNAL_SERVER_ERROR)) {
            var page =
                    answer(
                            get("/error")
                                    .requestAttr(
                                            RequestDispatcher.ERROR_STATUS_CODE, status.value())
                                    .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/x"));
            assertThat(page.getStatus()).isEqualTo(status.value());
            assertThat(page.getContentAsString()).contains("Trang số " + status.value());
        }
    }

    @Test
    void theContainersErrorsOfTheApiAreProblemsToo() throws Exception {
        var problem =
                answer(
                        get("/error")
                                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 404)
                                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/api/v1/x"));
        assertThat(problem.getContentType()).startsWith("application/problem+json");
        assertThat(problem.getContentAsString()).doesNotContain("incident");
    }

    @Test
    void anErrorPageComesOutEvenWhenNobodyKnowsWhoIsSignedIn() throws Exception {
        var beans = new StaticListableBeanFactory();
        beans.addBean("navigation", new BrokenNavigation());
        var page = mvc(beans).perform(get("/no-thing")).andReturn().getResponse();
        assertThat(page.getStatus()).isEqualTo(404);
        assertThat(page.getContentAsByteArray()).isNotEmpty();
    }

    @Test
    void whoMayNotEnterIsLeftToSecurity() {
        assertThatThrownBy(() -> mvc.perform(get("/closed")))
                .hasRootCauseInstanceOf(AccessDeniedException.class);
    }

    @RestController
    @SuppressWarnings({"UnusedMethod", "DoNotCallSuggester"}) // called by their addresses
    private static final class Broken {
        @GetMapping("/no-thing")
        String missing() {
            throw new NotFound();
        }

        @GetMapping("/refused")
        String refused() {
            throw new Refusal("web.form.unreadable");
        }

        @GetMapping("/number")
        String number(@RequestParam("n") int number) {
            return String.valueOf(number);
        }

        @GetMapping("/closed")
        String closed() {
            throw new AccessDeniedException("closed");
        }

        @GetMapping("/too-large")
        String tooLarge() {
            throw new MaxUploadSizeExceededException(10);
        }

        @GetMapping({"/broken", "/api/broken"})
        String broken() {
            throw new IllegalStateException(SECRET);
        }
    }

    private static final class BrokenNavigation implements Navigation {
        @Override
        public List<NavItem> items(HttpServletRequest request, Texts.Reader texts) {
            throw new IllegalStateException("the database is away");
        }

        @Override
        public Optional<Viewer> viewer(HttpServletRequest request) {
            throw new IllegalStateException("the database is away");
        }
    }
}
