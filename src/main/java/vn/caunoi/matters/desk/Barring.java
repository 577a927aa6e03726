package vn.caunoi.matters.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Post;
import vn.caunoi.access.Scope;
import vn.caunoi.access.StandingAnswers;
import vn.caunoi.matters.model.Bars;
import vn.caunoi.matters.model.Concern;
import vn.caunoi.matters.store.BodyStore;
import vn.caunoi.organization.OfficeHolders;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.storage.KeptAnswers;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;

/**
 * Finds out what keeps an account out of matters: every post it holds today, the seats of the
 * person behind it, the bodies it answers for. A post of the area, whichever, opens nothing that
 * was sent round the area.
 */
@Component
class Barring {
    private final Accounts accounts;
    private final OfficeHolders holders;
    private final BodyStore bodies;
    private final Units units;
    private final ScopedTransactions transactions;
    private final StandingAnswers answers;
    private final Clock clock;

    Barring(
            Accounts accounts,
            OfficeHolders holders,
            BodyStore bodies,
            Units units,
            ScopedTransactions transactions,
            StandingAnswers answers,
            Clock clock) {
        this.accounts = accounts;
        this.holders = holders;
        this.bodies = bodies;
        this.units = units;
        this.transactions = transactions;
        this.answers = answers;
        this.clock = clock;
    }

    private record BarsOn(AccountId account, Reach readable, LocalDate day)
            implements KeptAnswers.Question<Bars> {}

    Bars of(Scope scope) {
        LocalDate today = LocalDate.now(clock);
        return answers.answer(
                new BarsOn(scope.account(), scope.readable(), today), () -> of(scope, today));
    }

    private Bars of(Scope scope, LocalDate today) {
        Set<UUID> areas = new HashSet<>();
        Set<String> concerns = new HashSet<>();
        for (Post post : accounts.posts(scope.account(), today)) {
            concerns.add(new Concern(post.role().word(), post.unit().value()).word());
            addArea(areas, post);
        }
        for (OfficeHolders.Office seat : seats(scope, today)) {
            areas.add(seat.unit().value());
            concerns.add(new Concern(seat.position(), seat.unit().value()).word());
        }
        bodies.heldBy(scope.account().value(), today)
                .forEach(held -> concerns.add(Concern.body(held.body()).word()));
        units.predecessors(asUnits(areas)).forEach(before -> areas.add(before.value()));
        return new Bars(areas, concerns);
    }

    private static void addArea(Set<UUID> areas, Post post) {
        switch (post.role()) {
            case HEAD, DEPUTY_HEAD, MEMBER, PARTY_CELL -> areas.add(post.unit().value());
            case WARD_OFFICER,
                    STANDING_COMMITTEE,
                    CHAIR,
                    PARTY_COMMITTEE,
                    ANSWERING_BODY,
                    PROVINCE,
                    CENTRAL,
                    AUDITOR,
                    ADMINISTRATOR -> {}
        }
    }

    /** The person's seats as far as he himself may read; who reaches no seat holds no area. */
    private List<OfficeHolders.Office> seats(Scope scope, LocalDate today) {
        return accounts.person(scope.account())
                .map(person ->
                        transactions.read(
                                scope.readable(), () -> holders.of(List.of(person), today)))
                .orElse(List.of());
    }

    private static Set<UnitId> asUnits(Set<UUID> areas) {
        Set<UnitId> ids = new HashSet<>();
        areas.forEach(area -> ids.add(new UnitId(area)));
        return ids;
    }
}
