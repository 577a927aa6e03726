package vn.caunoi.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.web.PageFrames;

/** Lets the owner of an account in again, shuts it and opens it; each takes effect at once. */
@Controller
class AccountActsController {
    private final PageFrames frames;
    private final AccountDirectory directory;
    private final AccountKeeping keeping;

    AccountActsController(PageFrames frames, AccountDirectory directory, AccountKeeping keeping) {
        this.frames = frames;
        this.directory = directory;
        this.keeping = keeping;
    }

    @PostMapping(AccountPage.PATH + "/mat-khau")
    ModelAndView givePassword(HttpServletRequest request, Scope scope, @PathVariable UUID id) {
        NewAccount given = keeping.givePassword(scope.account(), directory.kept(scope, id));
        return GivenPasswordAnswer.of(frames.frame(request, "access.given.again.title"), given);
    }

    @PostMapping(AccountPage.PATH + "/ngung")
    ModelAndView disable(Scope scope, @PathVariable UUID id) {
        AccountRow account = directory.kept(scope, id);
        keeping.disable(By.person(scope.account()), account.id());
        return AccountDone.DISABLED.redirect(account.id());
    }

    @PostMapping(AccountPage.PATH + "/mo-lai")
    ModelAndView enable(Scope scope, @PathVariable UUID id) {
        AccountRow account = directory.kept(scope, id);
        keeping.enable(scope.account(), account.id());
        return AccountDone.ENABLED.redirect(account.id());
    }

    @PostMapping(AccountPage.PATH + "/thu-hoi")
    ModelAndView revokeTokens(Scope scope, @PathVariable UUID id) {
        AccountRow account = directory.kept(scope, id);
        keeping.revokeTokens(scope.account(), account.id());
        return AccountDone.TOKENS_REVOKED.redirect(account.id());
    }
}
