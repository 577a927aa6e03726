package vn.caunoi.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.caunoi.storage.KeptAnswers;

/** Who asks, and how far that person's scope reaches: worked out once per request. */
@Component
class RequestScope {
    private static final String ATTRIBUTE = RequestScope.class.getName();

    private final Scopes scopes;
    private final StandingAnswers answers;
    private final Clock clock;

    RequestScope(Scopes scopes, StandingAnswers answers, Clock clock) {
        this.scopes = scopes;
        this.answers = answers;
        this.clock = clock;
    }

    private record ScopeOn(AccountId account, LocalDate day)
            implements KeptAnswers.Question<Scope> {}

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
        Scope scope =
                moment(request)
                        .standing()
                        .answer(
                                new ScopeOn(person.account(), LocalDate.now(clock)),
                                () -> scopes.of(person.account()));
        request.setAttribute(ATTRIBUTE, scope);
        return scope;
    }

    /** The database as it stood when this request first asked. */
    KeptAnswers.Moment moment(HttpServletRequest request) {
        return answers.moment(request);
    }
}
