package vn.caunoi.access;

import java.util.Map;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.web.PageFrame;

/**
 * The page that shows a password, once. It answers the form itself: so the password stands in no
 * address, no session and, all pages being {@code no-store}, in no cache.
 */
final class GivenPasswordAnswer {
    private GivenPasswordAnswer() {}

    static ModelAndView of(PageFrame frame, NewAccount account) {
        return new ModelAndView(
                "access/GivenPasswordPage",
                Map.of(
                        "frame", frame,
                        "account", account,
                        "href", AccountsPage.PATH + "/" + account.id()));
    }
}
