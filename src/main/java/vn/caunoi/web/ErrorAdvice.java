package vn.caunoi.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.util.DisconnectedClientHelper;

/** The one place where an exception becomes an answer. No exception's own message leaves it. */
@ControllerAdvice
class ErrorAdvice {
    private final ErrorPages pages;
    private final IncidentNumbers incidents;

    ErrorAdvice(ErrorPages pages, IncidentNumbers incidents) {
        this.pages = pages;
        this.incidents = incidents;
    }

    @ExceptionHandler
    ResponseEntity<?> notFound(NotFound thrown, HttpServletRequest request) {
        return pages.answer(request, Failure.of(Fault.NOT_FOUND));
    }

    @ExceptionHandler
    ResponseEntity<?> refused(Refusal thrown, HttpServletRequest request) {
        return pages.answer(request, Failure.of(thrown));
    }

    @ExceptionHandler
    ResponseEntity<?> tooLarge(MaxUploadSizeExceededException thrown, HttpServletRequest request) {
        return pages.answer(request, Failure.of(Fault.TOO_LARGE));
    }

    @ExceptionHandler({
        TypeMismatchException.class,
        HttpMessageNotReadableException.class,
        MultipartException.class
    })
    ResponseEntity<?> unreadable(Exception thrown, HttpServletRequest request) {
        return pages.answer(request, Failure.of(Fault.BAD_REQUEST));
    }

    /** Spring Security's own filter answers these: it may lead to the sign-in page. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToSecurity(RuntimeException thrown) {
        throw thrown;
    }

    @ExceptionHandler
    ResponseEntity<?> anything(Exception thrown, HttpServletRequest request) {
        if (DisconnectedClientHelper.isClientDisconnectedException(thrown)) {
            return ResponseEntity.noContent().build();
        }
        if (thrown instanceof ErrorResponse told && told.getStatusCode().is4xxClientError()) {
            return pages.answer(request, Failure.of(told.getStatusCode()).with(told.getHeaders()));
        }
        var number = incidents.record(request, thrown);
        return pages.answer(request, Failure.of(Fault.UNEXPECTED).numbered(number));
    }
}
