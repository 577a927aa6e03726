package vn.caunoi.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.Units;
import vn.caunoi.people.PersonId;
import vn.caunoi.web.Choice;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.TypedDay;

/** Hands a post over in two minutes: the old account loses it, a new account takes it. */
@Controller
class ReplacementPage {
    static final String PATH = AccountsPage.PATH + "/thay";

    private final PageFrames frames;
    private final AccountDirectory directory;
    private final AccountReplacement replacement;
    private final Accounts accounts;
    private final SeatHolders holders;
    private final PostChoices choices;
    private final Units units;

    ReplacementPage(
            PageFrames frames,
            AccountDirectory directory,
            AccountReplacement replacement,
            Accounts accounts,
            SeatHolders holders,
            PostChoices choices,
            Units units) {
        this.frames = frames;
        this.directory = directory;
        this.replacement = replacement;
        this.accounts = accounts;
        this.holders = holders;
        this.choices = choices;
        this.units = units;
    }

    @GetMapping(PATH)
    ModelAndView show(
            HttpServletRequest request,
            Scope scope,
            @RequestParam(name = "nhiemvu", defaultValue = "") String post) {
        return page(request, scope, post, choices.today().toString(), FormErrors.none());
    }

    @PostMapping(PATH)
    ModelAndView replace(
            HttpServletRequest request,
            Scope scope,
            @RequestParam(name = "nhiemvu", defaultValue = "") String post,
            @RequestParam(name = "tungay", defaultValue = "") String typed) {
        PageFrame frame = frames.frame(request, "access.given.replaced.title");
        Optional<HeldPost> held =
                directory.posts(scope).stream()
                        .filter(one -> one.id().toString().equals(post))
                        .findFirst();
        Optional<LocalDate> day = TypedDay.of(typed);
        FormErrors errors = FormErrors.none();
        if (held.isEmpty()) {
            errors = errors.with("nhiemvu", frame.text("access.replace.post.missing"));
        }
        if (day.isEmpty()) {
            errors = errors.with("tungay", frame.text("access.form.day.missing"));
        }
        if (errors.any()) {
            return refused(request, scope, post, typed, errors);
        }
        FormErrors done = errors.with("nhiemvu", frame.text("access.replace.post.missing"));
        return replaced(scope, held.orElseThrow(), day.orElseThrow())
                .map(account -> GivenPasswordAnswer.of(frame, account))
                .orElseGet(() -> refused(request, scope, post, typed, done));
    }

    private Optional<NewAccount> replaced(Scope scope, HeldPost post, LocalDate day) {
        Optional<PersonId> person =
                place(post).flatMap(unit -> holders.of(scope, post.role(), unit, day));
        return replacement.replace(scope, List.of(post), person, day);
    }

    private Optional<Unit> place(HeldPost post) {
        return post.unit().flatMap(unit -> units.version(unit, choices.today()));
    }

    private ModelAndView refused(
            HttpServletRequest request, Scope scope, String post, String day, FormErrors errors) {
        ModelAndView page = page(request, scope, post, day, errors);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(
            HttpServletRequest request, Scope scope, String post, String day, FormErrors errors) {
        PageFrame frame = frames.frame(request, "access.replace.title");
        return new ModelAndView(
                "access/ReplacementPage",
                Map.of(
                        "frame", frame,
                        "posts", posts(scope, frame),
                        "post", post,
                        "day", day,
                        "errors", errors,
                        "keepsCommittees", scope.keepsACommune()));
    }

    private List<Choice> posts(Scope scope, PageFrame frame) {
        List<HeldPost> held = directory.posts(scope);
        Map<AccountId, String> names =
                accounts.names(held.stream().map(HeldPost::account).toList());
        return held.stream()
                .map(post ->
                        new Choice(
                                post.id().toString(),
                                frame.text(
                                        "access.replace.choice",
                                        frame.text("access.role." + post.role().word()),
                                        place(post).map(Unit::name).orElse(""),
                                        String.valueOf(names.get(post.account())))))
                .sorted(java.util.Comparator.comparing(Choice::label))
                .toList();
    }
}
