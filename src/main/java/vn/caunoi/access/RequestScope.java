package vn.caunoi.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who asks, and how far that person's scope reaches: worked out once per request. */
@Component
class RequestScope {
    private static final String ATTRIBUTE = RequestScope.class.getName();

    private final Scopes scopes;

    RequestScope(Scopes scopes) {
        this.scopes = scopes;
    }

    Optional<SignedIn> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }

    Optional<Scope> scope(HttpServletRequest request) {
        return signedIn().map(person -> scope(request, person));
    }

    private Scope scope(HttpServletRequest request, SignedIn person) {
        if (request.getAttribute(ATTRIBUTE) instanceof Scope known) {
            return known;
        }
        Scope scope = scopes.of(person.account());
        request.setAttribute(ATTRIBUTE, scope);
        return scope;
    }
}
