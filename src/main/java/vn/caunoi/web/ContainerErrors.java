package vn.caunoi.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What fails outside the controllers (filters, security, a template) gets the same pages. */
@Controller
class ContainerErrors implements ErrorController {
    private final ErrorPages pages;
    private final IncidentNumbers incidents;

    ContainerErrors(ErrorPages pages, IncidentNumbers incidents) {
        this.pages = pages;
        this.incidents = incidents;
    }

    @RequestMapping("/error")
    ResponseEntity<?> answer(HttpServletRequest request) {
        var failure = Failure.of(status(request));
        return pages.answer(
                request,
                failure.status().is5xxServerError()
                        ? failure.numbered(incidents.record(request, cause(request)))
                        : failure);
    }

    /** Without a status somebody typed /error into the browser. */
    private static HttpStatusCode status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatusCode.valueOf(code)
                : HttpStatus.NOT_FOUND;
    }

    private static Throwable cause(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
                ? thrown
                : new IllegalStateException("an error status without an exception");
    }
}
