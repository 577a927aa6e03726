package vn.caunoi.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The address of a receipt page is a secret: no page that it leads to learns of it, and no browser
 * or server in between keeps a copy. Stands before everything that could answer, so that a refusal
 * has the same headers.
 */
@Component
@ConditionalOnWebApplication
@Order(ReceiptHeaders.FIRST)
class ReceiptHeaders extends OncePerRequestFilter {
    static final String PAGES = "/tra-cuu";
    static final int FIRST = -1000;

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !(request.getRequestURI() + "/").startsWith(PAGES + "/");
    }
}
