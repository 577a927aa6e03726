package vn.caunoi.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.util.UriUtils;

/** A plate printed years ago still leads somewhere: to the page of the place that took over. */
@ControllerAdvice(basePackageClasses = MovedPlaces.class)
@Order(0)
class MovedPlaces {
    @ExceptionHandler
    ResponseEntity<Void> moved(PlaceMoved thrown, HttpServletRequest request) {
        return ResponseEntity.status(
                        request.getMethod().equals("GET")
                                ? HttpStatus.MOVED_PERMANENTLY
                                : HttpStatus.PERMANENT_REDIRECT)
                .location(onward(thrown, request))
                .build();
    }

    /** The page below stays the same: news of a merged area are told by its successor too. */
    private static URI onward(PlaceMoved thrown, HttpServletRequest request) {
        String[] steps = request.getRequestURI().split("/", 4);
        String below = steps.length > 3 ? "/" + steps[3] : "";
        String query =
                Optional.ofNullable(request.getQueryString()).map(asked -> "?" + asked).orElse("");
        return URI.create(
                "/kdc/"
                        + UriUtils.encodePathSegment(thrown.code(), StandardCharsets.UTF_8)
                        + below
                        + query);
    }
}
