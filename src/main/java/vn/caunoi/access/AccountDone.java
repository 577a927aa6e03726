package vn.caunoi.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.servlet.ModelAndView;

/** What was just done to an account, for the page that follows. */
enum AccountDone {
    APPOINTED,
    POST_ENDED,
    DISABLED,
    ENABLED,
    TOKENS_REVOKED;

    String key() {
        return "access.done." + word();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<AccountDone> of(String word) {
        return Arrays.stream(values()).filter(done -> done.word().equals(word)).findFirst();
    }

    ModelAndView redirect(AccountId account) {
        return new ModelAndView("redirect:" + AccountsPage.PATH + "/" + account + "?da=" + word());
    }
}
