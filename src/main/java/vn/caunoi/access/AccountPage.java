package vn.caunoi.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.Refusal;
import vn.caunoi.web.TypedDay;

/** One account: what it is, and the posts it is given and loses. */
@Controller
class AccountPage {
    static final String PATH = AccountsPage.PATH + "/{id}";

    private final PageFrames frames;
    private final AccountDirectory directory;
    private final AccountViews views;
    private final AccountTable table;
    private final AccountKeeping keeping;
    private final PostChoices choices;

    AccountPage(
            PageFrames frames,
            AccountDirectory directory,
            AccountViews views,
            AccountTable table,
            AccountKeeping keeping,
            PostChoices choices) {
        this.frames = frames;
        this.directory = directory;
        this.views = views;
        this.table = table;
        this.keeping = keeping;
        this.choices = choices;
    }

    @GetMapping(PATH)
    ModelAndView show(
            HttpServletRequest request,
            Scope scope,
            @PathVariable UUID id,
            @RequestParam(name = "da", defaultValue = "") String done) {
        return page(
                request,
                scope,
                directory.shown(scope, id),
                AccountDone.of(done),
                new PostForm("", "", choices.today().toString()),
                FormErrors.none());
    }

    @PostMapping(PATH + "/nhiem-vu")
    ModelAndView appoint(
            HttpServletRequest request,
            Scope scope,
            @PathVariable UUID id,
            @RequestParam(name = "vaitro", defaultValue = "") String role,
            @RequestParam(name = "donvi", defaultValue = "") String unit,
            @RequestParam(name = "tungay", defaultValue = "") String from) {
        AccountRow account = directory.kept(scope, id);
        PostForm form = new PostForm(role, unit, from);
        PageFrame frame = frames.frame(request, "access.account.title", account.name());
        PostChoices.Checked checked = choices.check(directory.steward(scope), form, frame);
        FormErrors errors =
                checked.wanted().filter(wanted -> holds(account, wanted)).isPresent()
                        ? checked.errors().with("vaitro", frame.text("access.form.role.held"))
                        : checked.errors();
        if (errors.any()) {
            ModelAndView page = page(request, scope, account, Optional.empty(), form, errors);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        PostChoices.Wanted wanted = checked.wanted().orElseThrow();
        keeping.appoint(
                By.person(scope.account()),
                account.id(),
                wanted.role(),
                wanted.unit().map(place -> place.id()),
                wanted.from());
        return AccountDone.APPOINTED.redirect(account.id());
    }

    private boolean holds(AccountRow account, PostChoices.Wanted wanted) {
        return table.posts(List.of(account.id())).stream()
                .filter(post -> post.isAhead(choices.today()))
                .anyMatch(post ->
                        post.role() == wanted.role()
                                && post.unit().equals(wanted.unit().map(place -> place.id())));
    }

    /** The last day is the one typed; from the next day on the post gives nothing. */
    @PostMapping(PATH + "/nhiem-vu/{post}/ket-thuc")
    ModelAndView endPost(
            Scope scope,
            @PathVariable UUID id,
            @PathVariable UUID post,
            @RequestParam(name = "hetngay", defaultValue = "") String typed) {
        HeldPost held = directory.post(scope, id, post);
        LocalDate last =
                TypedDay.of(typed)
                        .filter(day -> !day.isBefore(held.from().minusDays(1)))
                        .orElseThrow(() -> new Refusal("access.post.end.day"));
        keeping.endPost(By.person(scope.account()), held, last.plusDays(1));
        return AccountDone.POST_ENDED.redirect(held.account());
    }

    private ModelAndView page(
            HttpServletRequest request,
            Scope scope,
            AccountRow account,
            Optional<AccountDone> done,
            PostForm form,
            FormErrors errors) {
        PageFrame frame = frames.frame(request, "access.account.title", account.name());
        Stewardship steward = directory.steward(scope);
        return new ModelAndView(
                "access/AccountPage",
                Map.of(
                        "frame", frame,
                        "account", views.view(scope, account, frame),
                        "href", AccountsPage.PATH + "/" + account.id(),
                        "done", done.map(act -> frame.text(act.key())).orElse(""),
                        "form", form,
                        "today", choices.today().toString(),
                        "roles", choices.roles(steward, frame),
                        "units", choices.units(steward),
                        "errors", errors));
    }
}
