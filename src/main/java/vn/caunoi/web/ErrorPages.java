package vn.caunoi.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Tells of a failure: a page to people, a piece of one to htmx, problem details to programs. */
@Component
class ErrorPages {
    private static final MediaType HTML =
            new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Pages pages;
    private final PageFrames frames;

    ErrorPages(Pages pages, PageFrames frames) {
        this.pages = pages;
        this.frames = frames;
    }

    ResponseEntity<?> answer(HttpServletRequest request, Failure failure) {
        return PageFrames.path(request).startsWith("/api/")
                ? problem(request, failure)
                : page(request, failure);
    }

    private ResponseEntity<ProblemDetail> problem(HttpServletRequest request, Failure failure) {
        var texts = frames.texts(request);
        var problem = ProblemDetail.forStatusAndDetail(failure.status(), failure.text(texts));
        problem.setTitle(texts.get(failure.fault().key("title")));
        failure.incident().ifPresent(number -> problem.setProperty("incident", number));
        return ResponseEntity.status(failure.status())
                .headers(failure.headers())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private ResponseEntity<byte[]> page(HttpServletRequest request, Failure failure) {
        var title = frames.texts(request).get(failure.fault().key("title"));
        var frame = frames.failure(request, failure.status(), title);
        var page =
                pages.render(
                        "web/ErrorPage",
                        Map.of(
                                "frame", frame,
                                "text", failure.text(frame.texts()),
                                "todo", frame.text(failure.fault().key("todo")),
                                "incident", failure.incident(),
                                "partial", request.getHeader("HX-Request") != null));
        return ResponseEntity.status(failure.status())
                .headers(failure.headers())
                .header("Cache-Control", "no-store")
                .contentType(HTML)
                .body(page);
    }
}
