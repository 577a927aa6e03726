package vn.caunoi.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * A view name is the path of a template below {@code src/main/jte}, without suffix: {@code
 * "reports/ReportPage"}. The template gets the model's attributes by the names of its parameters.
 */
@Component
class JteViews implements ViewResolver, Ordered {
    private static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";

    private final Pages pages;

    JteViews(Pages pages) {
        this.pages = pages;
    }

    /** Null leaves {@code redirect:} and the like to the next resolver, as Spring wants it. */
    @Override
    public @Nullable View resolveViewName(String viewName, Locale locale) {
        return viewName.contains(":") ? null : new JteView(pages, viewName);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    private record JteView(Pages pages, String name) implements View {
        @Override
        public String getContentType() {
            return HTML;
        }

        @Override
        @SuppressWarnings("unchecked") // Spring hands over a Map<String, Object> as Map<String, ?>
        public void render(
                @Nullable Map<String, ?> model,
                HttpServletRequest request,
                HttpServletResponse response)
                throws IOException {
            var page = pages.render(name, model == null ? Map.of() : (Map<String, Object>) model);
            response.setContentType(HTML);
            response.setContentLength(page.length);
            response.getOutputStream().write(page);
        }
    }
}
