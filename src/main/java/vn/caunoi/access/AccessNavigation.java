package vn.caunoi.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.Units;
import vn.caunoi.people.People;
import vn.caunoi.people.PersonDetails;
import vn.caunoi.people.PersonId;
import vn.caunoi.storage.KeptAnswers;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.DoneAct;
import vn.caunoi.web.NavItem;
import vn.caunoi.web.Navigation;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.Texts;
import vn.caunoi.web.Viewer;

/** Says in the head of each page who is signed in, and beside it where that person may go. */
@Component
class AccessNavigation implements Navigation {
    private final RequestScope requestScope;
    private final Accounts accounts;
    private final Posts posts;
    private final Units units;
    private final People people;
    private final ScopedTransactions transactions;
    private final PageFrames frames;
    private final DoneActs doneActs;
    private final Clock clock;

    AccessNavigation(
            RequestScope requestScope,
            Accounts accounts,
            Posts posts,
            Units units,
            People people,
            ScopedTransactions transactions,
            PageFrames frames,
            DoneActs doneActs,
            Clock clock) {
        this.requestScope = requestScope;
        this.accounts = accounts;
        this.posts = posts;
        this.units = units;
        this.people = people;
        this.transactions = transactions;
        this.frames = frames;
        this.doneActs = doneActs;
        this.clock = clock;
    }

    @Override
    public List<NavItem> items(HttpServletRequest request, Texts.Reader texts) {
        String path = request.getRequestURI();
        return requestScope.scope(request).stream()
                .flatMap(scope -> entries(request, scope).stream())
                .map(entry -> new NavItem(texts.get(entry.key()), entry.href(), entry.holds(path)))
                .toList();
    }

    @Override
    public Optional<Viewer> viewer(HttpServletRequest request) {
        return requestScope
                .signedIn()
                .flatMap(person ->
                        requestScope.scope(request).map(scope -> viewer(request, person, scope)));
    }

    private record MenuOf(Scope scope, LocalDate day)
            implements KeptAnswers.Question<List<MenuEntry>> {}

    private List<MenuEntry> entries(HttpServletRequest request, Scope scope) {
        return requestScope
                .moment(request)
                .answer(
                        new MenuOf(scope, LocalDate.now(clock)),
                        () ->
                                MenuEntry.of(
                                        scope,
                                        new MenuEntry.Duties(
                                                posts.administers(scope.account()),
                                                posts.oversees(scope.account()),
                                                posts.answers(scope.account()))));
    }

    private record ViewerOf(SignedIn person, Scope scope, LocalDate day, Locale language)
            implements KeptAnswers.Question<Viewer> {}

    private Viewer viewer(HttpServletRequest request, SignedIn person, Scope scope) {
        Texts.Reader texts = frames.texts(request);
        return requestScope
                .moment(request)
                .answer(
                        new ViewerOf(person, scope, LocalDate.now(clock), texts.locale()),
                        () -> viewer(person, scope, texts));
    }

    @Override
    public Optional<DoneAct> done(HttpServletRequest request, Texts.Reader texts) {
        return requestScope
                .signedIn()
                .flatMap(person -> doneActs.of(request, person.account(), texts));
    }

    private Viewer viewer(SignedIn person, Scope scope, Texts.Reader texts) {
        return new Viewer(name(person, scope), place(person, texts));
    }

    /** The full name where it is known and within reach, else the name of the account. */
    private String name(SignedIn person, Scope scope) {
        return accounts.named(person.name())
                .flatMap(Accounts.Account::person)
                .flatMap(id -> details(id, scope))
                .map(PersonDetails::fullName)
                .orElse(person.name());
    }

    private Optional<PersonDetails> details(PersonId id, Scope scope) {
        return transactions.read(
                scope.readable(), () -> Optional.ofNullable(people.details(Set.of(id)).get(id)));
    }

    private String place(SignedIn person, Texts.Reader texts) {
        return posts.today(person.account()).stream()
                .findFirst()
                .flatMap(post -> place(post, texts))
                .orElseGet(() -> withoutUnit(person, texts));
    }

    private Optional<String> place(Post post, Texts.Reader texts) {
        return units.version(post.unit(), LocalDate.now(clock))
                .map(Unit::name)
                .map(name -> texts.get("access.viewer.place", label(post.role(), texts), name));
    }

    private String withoutUnit(SignedIn person, Texts.Reader texts) {
        return posts.administers(person.account()) ? label(Role.ADMINISTRATOR, texts) : "";
    }

    private static String label(Role role, Texts.Reader texts) {
        return texts.get("access.role." + role.word());
    }
}
