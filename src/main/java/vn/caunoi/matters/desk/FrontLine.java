package vn.caunoi.matters.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Posts;
import vn.caunoi.access.Role;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.matters.desk.Answerers.Answerer;
import vn.caunoi.matters.model.Concern;
import vn.caunoi.matters.model.Hand;
import vn.caunoi.matters.model.KindBook;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterKind;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.matters.store.Body;
import vn.caunoi.matters.store.BodyKind;
import vn.caunoi.matters.store.BodyStore;
import vn.caunoi.matters.store.FrontStore;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.Uuid7;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Refusal;
import vn.caunoi.web.Texts;

/**
 * The Front's own line: obstacles and proposals of committees go up to the Front of the province
 * without a letter, and come back with its answer; what the province says is not its to settle goes
 * to the Central Committee. To the chase such a Front is a body like others, except that who serves
 * there answers with his own account.
 */
@Component
public class FrontLine {
    /** What goes along this line; voices of the people go to those who are competent. */
    public static final Set<MatterKind> KINDS = Set.of(MatterKind.OBSTACLE, MatterKind.PROPOSAL);

    private static final Set<UnitLevel> LEVELS = Set.of(UnitLevel.PROVINCE, UnitLevel.NATION);

    private static final int MOST = 200;

    private final ScopedTransactions transactions;
    private final FrontStore fronts;
    private final BodyStore bodies;
    private final MatterDesk desk;
    private final RuleDeadlines deadlines;
    private final Units units;
    private final Posts posts;
    private final KindBook kinds = KindBook.shipped();
    private final Texts.Reader vietnamese;
    private final Clock clock;

    FrontLine(
            ScopedTransactions transactions,
            FrontStore fronts,
            BodyStore bodies,
            MatterDesk desk,
            RuleDeadlines deadlines,
            Units units,
            Posts posts,
            Texts texts,
            Clock clock) {
        this.transactions = transactions;
        this.fronts = fronts;
        this.bodies = bodies;
        this.desk = desk;
        this.deadlines = deadlines;
        this.units = units;
        this.posts = posts;
        this.vietnamese = texts.in(Texts.VIETNAMESE);
        this.clock = clock;
    }

    /**
     * Where a matter would go.
     *
     * @param due until when that Front would have to answer, by rule
     */
    public record Upward(Unit front, LocalDate due) {}

    /** Where it would go; empty for what does not go this way. */
    public Optional<Upward> upward(Matter matter) {
        return matter.kind()
                .filter(KINDS::contains)
                .flatMap(_ -> above(matter))
                .map(front ->
                        new Upward(
                                front,
                                deadlines
                                        .answer(kinds.of(matter), matter.course(), today())
                                        .due()));
    }

    /** The nearest Front above that did not say of this matter that it is not competent. */
    private Optional<Unit> above(Matter matter) {
        UnitId commune = matter.place().commune();
        Set<UnitId> declined = declined(matter);
        return units.ancestors(commune, today()).stream()
                .filter(unit -> LEVELS.contains(unit.level()))
                .filter(unit -> !declined.contains(unit.id()))
                .findFirst();
    }

    private Set<UnitId> declined(Matter matter) {
        return matter.course().loops() == 0
                ? Set.of()
                : transactions.read(
                        new Reach(false, Set.of(matter.place().commune().value()), Set.of()),
                        () -> fronts.thatDeclined(matter.id()));
    }

    /**
     * Passes a matter up; pressing is the signature of the Standing Committee.
     *
     * @param seen the version of the matter that the signer looked at
     * @param text what the Front above reads: without who raised it
     */
    public StepOutcome passUp(Caller caller, Matter matter, int seen, String text) {
        Upward upward =
                upward(matter)
                        .filter(_ -> caller.hands(matter).contains(Hand.SIGNER))
                        .orElseThrow(NotFound::new);
        return transactions.write(
                caller.reach(),
                () -> {
                    UUID body = known(matter.place().commune(), upward.front());
                    if (matter.about().contains(Concern.body(body))) {
                        throw new Refusal("matters.front.refused.about");
                    }
                    return desk.take(
                            caller,
                            matter.id(),
                            seen,
                            new MatterStep.Forwarded(
                                    body,
                                    vietnamese.get("matters.front.letter"),
                                    today(),
                                    upward.due(),
                                    text));
                });
    }

    /** As what the commune knows that Front; entered when it is first asked for. */
    private UUID known(UnitId commune, Unit front) {
        fronts.enter(
                new Body(
                        Uuid7.next(),
                        1,
                        commune,
                        "mat-tran-" + front.code().toLowerCase(Locale.ROOT),
                        vietnamese.get("matters.front.name", front.name()),
                        BodyKind.ABOVE,
                        Optional.empty(),
                        1,
                        DateRange.startingOn(today())),
                front.id());
        return fronts.find(commune, front.id()).orElseThrow();
    }

    /** What the Front at which somebody serves owes to those below, the longest due first. */
    public List<Matter> owed(Scope scope) {
        Set<UnitId> own = own(scope);
        return own.isEmpty()
                ? List.of()
                : transactions.read(scope.readable(), () -> fronts.owedBy(own, MOST));
    }

    /** Whether somebody serves at a Front to which others pass up. */
    public boolean serves(Scope scope) {
        return !own(scope).isEmpty();
    }

    /** Who answers for such a body, when it is the Front at which he serves. */
    public Optional<Answerer> answerer(Scope scope, UUID body) {
        Set<UnitId> own = own(scope);
        return own.isEmpty()
                ? Optional.empty()
                : transactions.read(
                        scope.readable(),
                        () ->
                                bodies.find(body)
                                        .filter(found -> fronts.isOf(found.id(), own))
                                        .map(found ->
                                                new Answerer(
                                                        found,
                                                        Optional.of(scope.account().value()))));
    }

    private Set<UnitId> own(Scope scope) {
        return posts.places(scope.account(), Set.of(Role.PROVINCE, Role.CENTRAL));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
