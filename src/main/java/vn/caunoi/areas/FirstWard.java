package vn.caunoi.areas;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Acts;
import vn.caunoi.access.NewAccount;
import vn.caunoi.access.Post;
import vn.caunoi.access.Role;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.OrganizationIntake;
import vn.caunoi.organization.OrganizationIntake.NewUnit;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.NotFound;

/** Sets up the first ward of an empty installation: its units and its officer's account. */
@Component
class FirstWard {
    private static final String NATION = "VN";
    private static final LocalDate NATION_SINCE = LocalDate.of(1945, 9, 2);

    private final Units units;
    private final OrganizationIntake organization;
    private final Accounts accounts;
    private final ScopedTransactions transactions;
    private final Acts acts;
    private final Clock clock;

    FirstWard(
            Units units,
            OrganizationIntake organization,
            Accounts accounts,
            ScopedTransactions transactions,
            Acts acts,
            Clock clock) {
        this.units = units;
        this.organization = organization;
        this.accounts = accounts;
        this.transactions = transactions;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * All or nothing.
     *
     * @return the officer's account; empty when its name is taken
     */
    Optional<NewAccount> begin(Scope scope, FirstWardForm form) {
        if (accounts.named(form.officer()).isPresent()) {
            return Optional.empty();
        }
        return transactions.write(
                Reach.EVERYTHING,
                () -> {
                    if (!units.isEmpty()) {
                        throw new NotFound();
                    }
                    List<NewUnit> tree = tree(form);
                    organization.units(acts.begin(scope, "areas.begun"), tree);
                    UnitId ward = tree.get(2).unit().id();
                    return Optional.of(
                            accounts.give(
                                            scope.account(),
                                            form.officer(),
                                            new Post(Role.WARD_OFFICER, ward),
                                            LocalDate.now(clock))
                                    .orElseThrow());
                });
    }

    private List<NewUnit> tree(FirstWardForm form) {
        DateRange days = DateRange.startingOn(form.firstDay());
        List<NewUnit> tree = new ArrayList<>();
        Unit nation =
                add(
                        tree,
                        NATION,
                        UnitLevel.NATION,
                        "",
                        "Việt Nam",
                        Optional.empty(),
                        Optional.empty(),
                        DateRange.startingOn(NATION_SINCE));
        boolean city = form.province().toLowerCase(Locale.ROOT).startsWith("thành phố");
        Unit province =
                add(
                        tree,
                        "T-" + form.code(),
                        UnitLevel.PROVINCE,
                        city ? "thành phố" : "tỉnh",
                        form.province(),
                        Optional.of(nation.id()),
                        Optional.empty(),
                        days);
        Unit ward =
                add(
                        tree,
                        form.code(),
                        UnitLevel.COMMUNE,
                        form.kind(),
                        form.wardName(),
                        Optional.of(province.id()),
                        Optional.empty(),
                        days);
        int number = 1;
        for (FirstWardForm.Line line : form.lines()) {
            add(
                    tree,
                    form.code() + "-" + number++,
                    UnitLevel.RESIDENTIAL_AREA,
                    form.areaKind(),
                    line.name(),
                    Optional.of(ward.id()),
                    line.households(),
                    days);
        }
        return tree;
    }

    private Unit add(
            List<NewUnit> tree,
            String code,
            UnitLevel level,
            String kind,
            String name,
            Optional<UnitId> parent,
            Optional<Integer> households,
            DateRange days) {
        Unit unit =
                new Unit(
                        organization.identify(code),
                        code,
                        level,
                        kind,
                        name,
                        parent,
                        households,
                        days);
        tree.add(new NewUnit(unit, Set.of()));
        return unit;
    }
}
