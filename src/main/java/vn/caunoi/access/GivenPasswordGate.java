package vn.caunoi.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.caunoi.storage.KeptAnswers;

/**
 * A password that somebody else knows opens one page only: the one where its owner chooses another.
 */
@Component
class GivenPasswordGate implements HandlerInterceptor {
    /** Where one chooses, what sets the size of letters there, and what tells of a trouble. */
    private static final Set<String> OPEN =
            Set.of(PasswordPage.PATH, "/hien-thi", "/dang-nhap", "/error");

    private final RequestScope requestScope;
    private final StandingAnswers answers;
    private final AccountTable table;

    GivenPasswordGate(RequestScope requestScope, StandingAnswers answers, AccountTable table) {
        this.requestScope = requestScope;
        this.answers = answers;
        this.table = table;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        boolean leads =
                handler instanceof HandlerMethod
                        && !OPEN.contains(request.getRequestURI())
                        && requestScope.signedIn().filter(this::mustChange).isPresent();
        if (leads) {
            response.sendRedirect(PasswordPage.PATH);
        }
        return !leads;
    }

    private record MustChange(AccountId account) implements KeptAnswers.Question<Boolean> {}

    private boolean mustChange(SignedIn person) {
        return answers.answer(
                new MustChange(person.account()),
                () -> table.find(person.account()).filter(AccountRow::mustChange).isPresent());
    }
}
