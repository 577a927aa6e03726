package vn.caunoi.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.caunoi.web.SourcePace;

/**
 * Of one source only so many passwords are looked at in a minute; a village hall full of people
 * stays below it.
 */
class SignInPace extends OncePerRequestFilter {
    private static final String DOOR = "/dang-nhap";
    private static final int MOST = 30;
    private static final String SECONDS = "60";

    private final SourcePace pace;

    SignInPace(SourcePace pace) {
        this.pace = pace;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean signsIn =
                request.getMethod().equals("POST") && request.getServletPath().equals(DOOR);
        if (!signsIn || pace.allows(request, DOOR, MOST)) {
            chain.doFilter(request, response);
        } else {
            refuse(response);
        }
    }

    /** Asks to come back in a moment. */
    static void refuse(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }
}
