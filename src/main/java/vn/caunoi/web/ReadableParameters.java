package vn.caunoi.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Every field and every question arrives as {@link ReadableText}: who pasted a sign that cannot be
 * kept loses the sign and not the form. What is no text at all is refused. Stands before the
 * sign-in, which reads fields too.
 */
@Component
@ConditionalOnWebApplication
@Order(ReadableParameters.BEFORE_SIGN_IN)
class ReadableParameters extends OncePerRequestFilter {
    static final int BEFORE_SIGN_IN = -200;

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            request.getParameterNames();
        } catch (InvalidParameterException unreadable) { // no browser sends that
            response.sendError(unreadable.getErrorCode());
            return;
        } catch (IllegalStateException tooMany) { // more in text fields than a form may have
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        chain.doFilter(new Readable(request), response);
    }

    private static final class Readable extends HttpServletRequestWrapper {
        Readable(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            String[] values = getParameterValues(name);
            return values == null || values.length == 0 ? null : values[0];
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            String[] values = super.getParameterValues(name);
            return values == null ? null : readable(values);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> all = new LinkedHashMap<>();
            super.getParameterMap()
                    .forEach((name, values) -> all.put(ReadableText.of(name), readable(values)));
            return all;
        }

        private static String[] readable(String[] values) {
            return Arrays.stream(values).map(ReadableText::of).toArray(String[]::new);
        }
    }
}
