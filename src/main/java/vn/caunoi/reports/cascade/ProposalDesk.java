package vn.caunoi.reports.cascade;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.cascade.store.CascadeTargets;
import vn.caunoi.reports.cascade.store.CascadeTargets.NewTarget;
import vn.caunoi.reports.cascade.store.CascadeTargets.Row;
import vn.caunoi.reports.cascade.store.Proposals;
import vn.caunoi.reports.cascade.store.Proposals.Decision;
import vn.caunoi.reports.cascade.store.Proposals.Proposal;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Refusal;
import vn.caunoi.web.TextLimit;

/** A unit asks for another target than it was given; the unit that gave it agrees or does not. */
@Component
public class ProposalDesk {
    static final String AGREED = "cascade.agreed";

    private final CascadeTargets targets;
    private final Proposals proposals;
    private final Ladder ladder;
    private final Acts acts;
    private final ScopedTransactions transactions;
    private final Clock clock;

    ProposalDesk(
            CascadeTargets targets,
            Proposals proposals,
            Ladder ladder,
            Acts acts,
            ScopedTransactions transactions,
            Clock clock) {
        this.targets = targets;
        this.proposals = proposals;
        this.ladder = ladder;
        this.acts = acts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Asks for another target; what stands goes on standing until that is agreed. */
    public void propose(
            Scope scope, TargetPlace place, Indicator indicator, BigDecimal wanted, String reason) {
        if (!place.writable()) {
            throw new NotFound();
        }
        String why = composed(reason);
        if (why.isEmpty()) {
            throw new Refusal("cascade.refused.proposal-reason");
        }
        boolean added =
                transactions.write(
                        scope.writable(),
                        () -> {
                            targets.hold(Set.of(place.id()), place.time());
                            Row given =
                                    standing(place.id(), place, indicator)
                                            .filter(row -> row.giver().isPresent())
                                            .orElseThrow(
                                                    () -> new Refusal("cascade.refused.not-given"));
                            if (given.value().compareTo(wanted) == 0) {
                                throw new Refusal("cascade.refused.same");
                            }
                            return proposals.add(
                                    place.commune(),
                                    new Proposal(
                                            Proposals.newId(),
                                            place.id(),
                                            indicator.code(),
                                            place.time(),
                                            given.value(),
                                            wanted,
                                            why,
                                            scope.account().value(),
                                            now(),
                                            Optional.empty()));
                        });
        if (!added) {
            throw new Refusal("cascade.refused.waiting");
        }
    }

    /** Answers a proposal from below; agreeing changes the target in the same act. */
    public void decide(
            Scope scope,
            TargetPlace place,
            Indicator indicator,
            UUID id,
            boolean agreed,
            String answer) {
        if (!place.writable()) {
            throw new NotFound();
        }
        Optional<String> word = Optional.of(composed(answer)).filter(text -> !text.isEmpty());
        if (!agreed && word.isEmpty()) {
            throw new Refusal("cascade.refused.answer");
        }
        List<Unit> below = ladder.below(place.unit(), place.day());
        Set<UnitId> reached = below.stream().map(Unit::id).collect(Collectors.toSet());
        reached.add(place.id());
        var unused =
                transactions.write(
                        GivingDesk.reach(reached),
                        () -> {
                            Proposal proposal = proposal(reached, place, indicator, id);
                            Unit asking =
                                    below.stream()
                                            .filter(unit -> unit.id().equals(proposal.unit()))
                                            .findFirst()
                                            .orElseThrow(NotFound::new);
                            targets.hold(Set.of(asking.id()), place.time());
                            boolean first =
                                    proposals.decide(
                                            id,
                                            new Decision(
                                                    agreed, word, scope.account().value(), now()));
                            if (!first) {
                                throw new Refusal("cascade.refused.decided");
                            }
                            if (agreed) {
                                change(scope, place, indicator, asking, proposal);
                            }
                            return id;
                        });
    }

    private Proposal proposal(
            Set<UnitId> reached, TargetPlace place, Indicator indicator, UUID id) {
        return proposals.of(reached, place.time(), indicator.code()).stream()
                .filter(proposal -> proposal.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void change(
            Scope scope, TargetPlace place, Indicator indicator, Unit asking, Proposal proposal) {
        boolean asGiven =
                standing(asking.id(), place, indicator)
                        .filter(row -> row.giver().equals(Optional.of(place.id())))
                        .filter(row -> row.value().compareTo(proposal.given()) == 0)
                        .isPresent();
        if (!asGiven) {
            throw new Refusal("cascade.refused.changed-since");
        }
        targets.write(
                place.time(),
                acts.begin(scope, AGREED),
                List.of(
                        new NewTarget(
                                asking.id(),
                                GivingDesk.communeOf(place, asking),
                                indicator.code(),
                                proposal.wanted(),
                                Optional.of(place.id()),
                                Optional.of(proposal.reason()))));
    }

    private Optional<Row> standing(UnitId unit, TargetPlace place, Indicator indicator) {
        return targets.standing(List.of(unit), place.time(), indicator.code()).stream().findFirst();
    }

    static String composed(String text) {
        return TextLimit.NOTE.refuseLonger(Normalizer.normalize(text.strip(), Normalizer.Form.NFC));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
