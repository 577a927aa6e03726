package vn.caunoi.access;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** A page that declares a {@link SignedIn} gets the person who asks. */
@Component
class SignedInArgument implements HandlerMethodArgumentResolver {
    private final RequestScope requestScope;

    SignedInArgument(RequestScope requestScope) {
        this.requestScope = requestScope;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(SignedIn.class);
    }

    @Override
    public SignedIn resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return requestScope
                .signedIn()
                .orElseThrow(
                        () -> new AuthenticationCredentialsNotFoundException("nobody signed in"));
    }
}
