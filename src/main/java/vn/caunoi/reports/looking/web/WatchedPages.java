package vn.caunoi.reports.looking.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.caunoi.reports.totals.Watchers;

/**
 * Whole pages, which can be shown later as well as now. Files, programs, posted forms and parts of
 * pages wait for what they asked for.
 */
@Component
class WatchedPages implements Watchers, HandlerInterceptor, WebMvcConfigurer {
    private static final String WATCHED = WatchedPages.class.getName();
    private static final Set<Class<?>> PAGES = Set.of(String.class, ModelAndView.class);

    /** What the page that shows progress replaces: all between head and foot. */
    private static final String WHOLE = "noi-dung";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("GET")
                && handler instanceof HandlerMethod method
                && PAGES.contains(method.getReturnType().getParameterType())
                && isWhole(request)) {
            request.setAttribute(WATCHED, true);
        }
        return true;
    }

    private static boolean isWhole(HttpServletRequest request) {
        boolean part = Optional.ofNullable(request.getHeader("HX-Request")).isPresent();
        return !part || WHOLE.equals(request.getHeader("HX-Target"));
    }

    @Override
    public boolean areThere() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .map(asked -> asked.getAttribute(WATCHED, RequestAttributes.SCOPE_REQUEST))
                .isPresent();
    }
}
