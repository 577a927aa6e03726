package vn.caunoi.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.people.People;
import vn.caunoi.people.PersonDetails;
import vn.caunoi.people.PersonId;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.PageFrame;

/** Puts accounts, posts and their history into the words of a page. */
@Component
class AccountViews {
    private final AccountTable table;
    private final AccountEvents events;
    private final Accounts accounts;
    private final Tokens tokens;
    private final Units units;
    private final People people;
    private final ScopedTransactions transactions;
    private final MomentWords moments;
    private final Clock clock;

    AccountViews(
            AccountTable table,
            AccountEvents events,
            Accounts accounts,
            Tokens tokens,
            Units units,
            People people,
            ScopedTransactions transactions,
            MomentWords moments,
            Clock clock) {
        this.table = table;
        this.events = events;
        this.accounts = accounts;
        this.tokens = tokens;
        this.units = units;
        this.people = people;
        this.transactions = transactions;
        this.moments = moments;
        this.clock = clock;
    }

    List<AccountLine> lines(Scope scope, List<AccountRow> rows, PageFrame frame) {
        Map<AccountId, List<HeldPost>> posts =
                table.posts(rows.stream().map(AccountRow::id).toList()).stream()
                        .collect(Collectors.groupingBy(HeldPost::account));
        Map<UnitId, Unit> places = places(posts.values().stream().flatMap(List::stream).toList());
        Map<PersonId, PersonDetails> persons = persons(scope, rows);
        return rows.stream()
                .map(row ->
                        line(row, posts.getOrDefault(row.id(), List.of()), places, persons, frame))
                .toList();
    }

    AccountView view(Scope scope, AccountRow row, PageFrame frame) {
        return new AccountView(
                lines(scope, List.of(row), frame).getFirst(),
                row.id().equals(scope.account()),
                row.disabled(),
                tokens.count(row.id()),
                history(row.id(), frame));
    }

    /** The posts of one account in the words of the page. */
    List<PostLine> posts(AccountId account, PageFrame frame) {
        List<HeldPost> posts = table.posts(List.of(account));
        Map<UnitId, Unit> places = places(posts);
        return posts.stream().map(post -> post(post, places, frame)).toList();
    }

    private AccountLine line(
            AccountRow row,
            List<HeldPost> posts,
            Map<UnitId, Unit> places,
            Map<PersonId, PersonDetails> persons,
            PageFrame frame) {
        AccountState state = AccountState.of(row, posts, LocalDate.now(clock));
        return new AccountLine(
                AccountsPage.PATH + "/" + row.id(),
                row.name(),
                row.person()
                        .flatMap(id -> Optional.ofNullable(persons.get(id)))
                        .map(PersonDetails::fullName)
                        .orElse(""),
                posts.stream().map(post -> post(post, places, frame)).toList(),
                row.lastSignIn()
                        .map(moment ->
                                frame.text(
                                        "access.accounts.last",
                                        moments.text(frame, moment.toInstant())))
                        .orElseGet(() -> frame.text("access.accounts.never")),
                state.tone(),
                frame.text(state.key()));
    }

    private PostLine post(HeldPost post, Map<UnitId, Unit> places, PageFrame frame) {
        String from = frame.format().date(post.from());
        return new PostLine(
                post.id(),
                frame.text("access.role." + post.role().word()),
                post.unit()
                        .flatMap(unit -> Optional.ofNullable(places.get(unit)))
                        .map(Unit::name)
                        .orElse(""),
                post.until()
                        .map(until ->
                                frame.text(
                                        "access.post.days",
                                        from,
                                        frame.format().date(until.minusDays(1))))
                        .orElseGet(() -> frame.text("access.post.since", from)),
                post.isAhead(LocalDate.now(clock)));
    }

    private List<EventLine> history(AccountId account, PageFrame frame) {
        List<AccountEvents.Line> lines = events.of(account);
        Map<AccountId, String> names =
                accounts.names(lines.stream().flatMap(line -> line.actor().stream()).toList());
        Map<UUID, PostLine> posts =
                posts(account, frame).stream()
                        .collect(Collectors.toMap(PostLine::id, Function.identity()));
        return lines.stream()
                .map(line ->
                        new EventLine(
                                moments.text(frame, line.happenedAt().toInstant()),
                                what(line, posts, frame),
                                line.actor()
                                        .map(names::get)
                                        .orElseGet(() -> frame.text("access.event.machine"))))
                .toList();
    }

    private static String what(
            AccountEvents.Line line, Map<UUID, PostLine> posts, PageFrame frame) {
        return line.post()
                .map(posts::get)
                .map(post -> frame.text(line.event().key(), post.role(), post.place()))
                .orElseGet(() -> frame.text(line.event().key()));
    }

    private Map<UnitId, Unit> places(Collection<HeldPost> posts) {
        LocalDate today = LocalDate.now(clock);
        return posts.stream()
                .flatMap(post -> post.unit().stream())
                .distinct()
                .flatMap(unit -> units.version(unit, today).stream())
                .collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    private Map<PersonId, PersonDetails> persons(Scope scope, List<AccountRow> rows) {
        List<PersonId> ids = rows.stream().flatMap(row -> row.person().stream()).toList();
        return transactions.read(scope.readable(), () -> people.details(ids));
    }
}
