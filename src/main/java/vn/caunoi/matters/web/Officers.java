package vn.caunoi.matters.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.FullNames;
import vn.caunoi.access.Role;
import vn.caunoi.access.RoleHolders;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.web.Choice;

/** The officers of a commune, to whom matters are given, and the names of those who did a step. */
@Component
class Officers {
    private final RoleHolders holders;
    private final FullNames names;
    private final Clock clock;

    Officers(RoleHolders holders, FullNames names, Clock clock) {
        this.holders = holders;
        this.names = names;
        this.clock = clock;
    }

    List<Choice> choices(Scope scope, List<Unit> communes) {
        return communes.stream().flatMap(unit -> choices(scope, unit.id()).stream()).toList();
    }

    List<Choice> choices(Scope scope, UnitId commune) {
        List<AccountId> accounts = of(commune);
        Map<AccountId, String> known = names.of(scope, accounts);
        return accounts.stream()
                .map(account ->
                        new Choice(
                                account.value().toString(),
                                Optional.ofNullable(known.get(account)).orElse("")))
                .toList();
    }

    /** Whether an account serves as an officer of the commune today. */
    boolean includes(UnitId commune, UUID account) {
        return of(commune).contains(new AccountId(account));
    }

    /** Who serves as an officer of one of these communes today. */
    Set<UUID> serving(List<Unit> communes) {
        return communes.stream()
                .flatMap(unit -> of(unit.id()).stream())
                .map(AccountId::value)
                .collect(Collectors.toUnmodifiableSet());
    }

    Map<AccountId, String> names(Scope scope, Collection<AccountId> accounts) {
        return names.of(scope, accounts);
    }

    private List<AccountId> of(UnitId commune) {
        return holders.at(Role.WARD_OFFICER, commune, LocalDate.now(clock));
    }
}
