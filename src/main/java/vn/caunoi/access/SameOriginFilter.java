package vn.caunoi.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a changing request that another site sends: by {@code Sec-Fetch-Site} where the browser
 * says it, else by {@code Origin}. Forms without a session rest on this alone; a client that sends
 * neither is no browser and carries no cookie of anybody.
 */
class SameOriginFilter extends OncePerRequestFilter {
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    /** What a browser that says no {@code Sec-Fetch-Site} says of a page without referrer. */
    private static final String UNTOLD = "null";

    /** Pages that nobody opens who has not their secret address: another site has none to send. */
    private static final String BY_CODE_ALONE = "/tra-cuu";

    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (HARMLESS.contains(request.getMethod()) || isOwn(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isOwn(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OWN_SITE.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin == null
                || (origin.equals(UNTOLD) && request.getRequestURI().startsWith(BY_CODE_ALONE))
                || authority(origin).equals(request.getHeader("Host"));
    }

    private static String authority(String origin) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }
}
