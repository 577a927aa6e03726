package vn.caunoi.reports.cascade.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Posts;
import vn.caunoi.access.Role;
import vn.caunoi.access.Scope;
import vn.caunoi.access.WorkSource;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.Units;
import vn.caunoi.reports.cascade.store.Proposals;
import vn.caunoi.reports.cascade.store.Proposals.Proposal;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.Texts;
import vn.caunoi.web.Tone;

/** Proposals from below about targets that one's own unit gave. */
@Component
@Order(5)
class ProposalWork implements WorkSource {
    private static final Set<Role> GIVERS = Set.of(Role.WARD_OFFICER, Role.PROVINCE, Role.CENTRAL);

    private final Posts posts;
    private final Units units;
    private final Proposals proposals;
    private final Catalogue catalogue;
    private final ScopedTransactions transactions;
    private final Clock clock;

    ProposalWork(
            Posts posts,
            Units units,
            Proposals proposals,
            Catalogue catalogue,
            ScopedTransactions transactions,
            Clock clock) {
        this.posts = posts;
        this.units = units;
        this.proposals = proposals;
        this.catalogue = catalogue;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public List<Work> awaiting(Scope scope, Texts.Reader texts) {
        LocalDate today = LocalDate.now(clock);
        return posts.places(scope.account(), GIVERS).stream()
                .flatMap(id -> units.version(id, today).stream())
                .filter(unit -> unit.validity().contains(today))
                .flatMap(unit -> waiting(scope, unit, texts).stream())
                .toList();
    }

    /** One line for each target about which somebody asks. */
    private List<Work> waiting(Scope scope, Unit unit, Texts.Reader texts) {
        Map<String, List<Proposal>> byTarget =
                transactions.read(scope.readable(), () -> proposals.waiting(unit.id())).stream()
                        .collect(
                                Collectors.groupingBy(
                                        proposal -> proposal.time().code() + proposal.indicator(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return byTarget.values().stream()
                .flatMap(same ->
                        catalogue.find(same.getFirst().indicator()).stream()
                                .map(indicator -> work(unit, indicator, same, texts)))
                .toList();
    }

    private static Work work(
            Unit unit, Indicator indicator, List<Proposal> same, Texts.Reader texts) {
        return new Work(
                texts.get(
                        "cascade.work.proposals",
                        String.valueOf(same.size()),
                        CascadeWords.name(indicator, texts)),
                CascadePaths.target(unit, same.getFirst().time(), indicator),
                Tone.SOON);
    }
}
