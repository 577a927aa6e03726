package vn.caunoi.matters.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Role;
import vn.caunoi.access.Scope;
import vn.caunoi.access.StandingAnswers;
import vn.caunoi.matters.model.Bars;
import vn.caunoi.matters.model.Hand;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.Place;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.KeptAnswers;
import vn.caunoi.storage.Reach;

/** Finds out who comes to the desk. */
@Component
public class Callers {
    private final Barring barring;
    private final Accounts accounts;
    private final StandingAnswers answers;
    private final Clock clock;

    Callers(Barring barring, Accounts accounts, StandingAnswers answers, Clock clock) {
        this.barring = barring;
        this.accounts = accounts;
        this.answers = answers;
        this.clock = clock;
    }

    /** A person who signed in. */
    public Caller person(Scope scope) {
        boolean isMember = isMember(scope);
        return new Caller(
                scope.readable().and(scope.writable()).and(scope.approvable()),
                barring.of(scope),
                matter -> hands(scope, isMember, matter),
                Optional.of(scope),
                Optional.empty());
    }

    private record MemberOn(AccountId account, LocalDate day)
            implements KeptAnswers.Question<Boolean> {}

    /** Whether the person sits on a committee as a plain member. */
    boolean isMember(Scope scope) {
        LocalDate today = LocalDate.now(clock);
        return answers.answer(
                new MemberOn(scope.account(), today),
                () ->
                        accounts.posts(scope.account(), today).stream()
                                .anyMatch(post -> post.role() == Role.MEMBER));
    }

    /** Who holds the receipt code of a voice; the matter he raised, or the one it was joined to. */
    public Caller sender(UnitId commune) {
        return outside(commune, Hand.RESIDENT, Optional.empty());
    }

    /** A body, by its link or an account: only with what was forwarded to it. */
    public Caller body(UnitId commune, UUID body) {
        return new Caller(
                of(commune),
                Bars.NONE,
                matter ->
                        matter.progress().answering().equals(Optional.of(body))
                                ? EnumSet.of(Hand.BODY)
                                : Set.of(),
                Optional.empty(),
                Optional.of(body));
    }

    /** The clock of a commune. */
    public Caller clock(UnitId commune) {
        return outside(commune, Hand.CLOCK, Optional.empty());
    }

    private static Caller outside(UnitId commune, Hand hand, Optional<UUID> body) {
        return new Caller(of(commune), Bars.NONE, _ -> EnumSet.of(hand), Optional.empty(), body);
    }

    private static Reach of(UnitId commune) {
        return new Reach(false, Set.of(commune.value()), Set.of());
    }

    private static Set<Hand> hands(Scope scope, boolean isMember, Matter matter) {
        Place place = matter.place();
        Set<Hand> hands = EnumSet.noneOf(Hand.class);
        if (scope.mayWrite(place.commune(), place.commune())) {
            hands.add(Hand.OFFICER);
        }
        if (scope.mayApprove(place.commune(), place.commune())) {
            hands.add(Hand.SIGNER);
        }
        if (!place.isAtWard() && hands.isEmpty()) {
            if (scope.mayWrite(place.commune(), place.desk())) {
                hands.add(Hand.HEAD);
            } else if (isMember && scope.mayRead(place.commune(), place.desk())) {
                hands.add(Hand.MEMBER);
            }
        }
        return hands;
    }
}
