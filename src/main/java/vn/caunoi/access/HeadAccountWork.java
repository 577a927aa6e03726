package vn.caunoi.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.web.Texts;
import vn.caunoi.web.Tone;

/** Residential areas of a ward for which nobody signs in as head yet. */
@Component
@Order(5)
class HeadAccountWork implements WorkSource {
    private final OwnUnits ownUnits;
    private final AccountTable table;
    private final Clock clock;

    HeadAccountWork(OwnUnits ownUnits, AccountTable table, Clock clock) {
        this.ownUnits = ownUnits;
        this.table = table;
        this.clock = clock;
    }

    @Override
    public List<Work> awaiting(Scope scope, Texts.Reader texts) {
        if (scope.writable().communes().isEmpty()) {
            return List.of();
        }
        List<Unit> areas =
                ownUnits.writable(scope).stream()
                        .filter(unit -> unit.level() == UnitLevel.RESIDENTIAL_AREA)
                        .toList();
        Set<UnitId> served =
                table.served(
                        Role.HEAD, areas.stream().map(Unit::id).toList(), LocalDate.now(clock));
        List<Unit> missing = areas.stream().filter(area -> !served.contains(area.id())).toList();
        return missing.stream()
                .limit(1)
                .map(first ->
                        new Work(
                                texts.get(
                                        "access.work.head-accounts",
                                        String.valueOf(missing.size())),
                                address(first),
                                Tone.INFO))
                .toList();
    }

    /** The form for the first of them, filled in as far as it is known. */
    private static String address(Unit area) {
        return UriComponentsBuilder.fromPath(AccountsPage.PATH + "/moi")
                .queryParam("vaitro", Role.HEAD.word())
                .queryParam("donvi", "{code}")
                .encode()
                .buildAndExpand(area.code())
                .toUriString();
    }
}
