package vn.caunoi.access;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** A page that declares a {@link Scope} gets that of the person who asks. */
@Component
class ScopeArgument implements HandlerMethodArgumentResolver {
    private final RequestScope requestScope;

    ScopeArgument(RequestScope requestScope) {
        this.requestScope = requestScope;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Scope.class);
    }

    @Override
    public Scope resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return requestScope
                .scope((HttpServletRequest) request.getNativeRequest())
                .orElseThrow(
                        () -> new AuthenticationCredentialsNotFoundException("nobody signed in"));
    }
}
