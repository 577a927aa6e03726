package vn.caunoi.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.people.PersonId;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** Makes an account with its first role; the answer shows the password, once. */
@Controller
class NewAccountPage {
    private final PageFrames frames;
    private final AccountDirectory directory;
    private final PostChoices choices;
    private final AccountNames names;
    private final AccountKeeping keeping;
    private final SeatHolders holders;
    private final AccountTable table;
    private final ScopedTransactions transactions;

    NewAccountPage(
            PageFrames frames,
            AccountDirectory directory,
            PostChoices choices,
            AccountNames names,
            AccountKeeping keeping,
            SeatHolders holders,
            AccountTable table,
            ScopedTransactions transactions) {
        this.frames = frames;
        this.directory = directory;
        this.choices = choices;
        this.names = names;
        this.keeping = keeping;
        this.holders = holders;
        this.table = table;
        this.transactions = transactions;
    }

    @GetMapping(AccountsPage.PATH + "/moi")
    ModelAndView show(
            HttpServletRequest request,
            Scope scope,
            @RequestParam(name = "vaitro", defaultValue = "") String role,
            @RequestParam(name = "donvi", defaultValue = "") String unit) {
        PageFrame frame = frames.frame(request, "access.new.title");
        PostForm form = new PostForm(role, unit, choices.today().toString());
        String proposed =
                choices.check(directory.steward(scope), form, frame)
                        .wanted()
                        .map(wanted -> names.propose(wanted.role(), wanted.unit()))
                        .orElse("");
        return page(scope, frame, form, proposed, FormErrors.none());
    }

    @PostMapping(AccountsPage.PATH + "/moi")
    ModelAndView make(
            HttpServletRequest request,
            Scope scope,
            @RequestParam(name = "vaitro", defaultValue = "") String role,
            @RequestParam(name = "donvi", defaultValue = "") String unit,
            @RequestParam(name = "tungay", defaultValue = "") String from,
            @RequestParam(name = "ten", defaultValue = "") String typed) {
        PageFrame frame = frames.frame(request, "access.new.title");
        PostForm form = new PostForm(role, unit, from);
        String name = typed.strip().toLowerCase(Locale.ROOT);
        PostChoices.Checked checked = choices.check(directory.steward(scope), form, frame);
        FormErrors errors =
                nameFault(name, frame)
                        .map(fault -> checked.errors().with("ten", fault))
                        .orElse(checked.errors());
        if (errors.any()) {
            return refused(scope, frame, form, name, errors);
        }
        PostChoices.Wanted wanted = checked.wanted().orElseThrow();
        String chosen = name.isEmpty() ? names.propose(wanted.role(), wanted.unit()) : name;
        return made(scope, wanted, chosen)
                .map(account ->
                        GivenPasswordAnswer.of(
                                frames.frame(request, "access.given.new.title"), account))
                .orElseGet(() ->
                        refused(
                                scope,
                                frame,
                                form,
                                name,
                                errors.with("ten", frame.text("access.name.taken"))));
    }

    private Optional<String> nameFault(String name, PageFrame frame) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (!AccountNames.isGood(name)) {
            return Optional.of(frame.text("access.name.letters"));
        }
        return table.isTaken(name)
                ? Optional.of(frame.text("access.name.taken"))
                : Optional.empty();
    }

    private Optional<NewAccount> made(Scope scope, PostChoices.Wanted wanted, String name) {
        Optional<PersonId> person =
                wanted.unit()
                        .flatMap(unit -> holders.of(scope, wanted.role(), unit, wanted.from()));
        return transactions.write(
                Reach.NOTHING,
                () -> {
                    Optional<NewAccount> account =
                            keeping.give(By.person(scope.account()), name, person);
                    account.ifPresent(made ->
                            keeping.appoint(
                                    By.person(scope.account()),
                                    made.id(),
                                    wanted.role(),
                                    wanted.unit().map(unit -> unit.id()),
                                    wanted.from()));
                    return account;
                });
    }

    private ModelAndView refused(
            Scope scope, PageFrame frame, PostForm form, String name, FormErrors errors) {
        ModelAndView page = page(scope, frame, form, name, errors);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(
            Scope scope, PageFrame frame, PostForm form, String name, FormErrors errors) {
        Stewardship steward = directory.steward(scope);
        return new ModelAndView(
                "access/NewAccountPage",
                Map.of(
                        "frame", frame,
                        "form", form,
                        "name", name,
                        "roles", choices.roles(steward, frame),
                        "units", choices.units(steward),
                        "errors", errors));
    }
}
