package vn.caunoi.access;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.caunoi.storage.KeptAnswers;

/**
 * A page that declares a {@link KeptAnswers.Moment} gets the one from which its scope came: answers
 * and rights are of the same moment.
 */
@Component
class MomentArgument implements HandlerMethodArgumentResolver {
    private final RequestScope requestScope;

    MomentArgument(RequestScope requestScope) {
        this.requestScope = requestScope;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(KeptAnswers.Moment.class);
    }

    @Override
    public KeptAnswers.Moment resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return requestScope.moment((HttpServletRequest) request.getNativeRequest());
    }
}
