package vn.caunoi.areas;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.SearchSource;
import vn.caunoi.access.VisibleUnits;
import vn.caunoi.organization.UnitNames;
import vn.caunoi.web.Texts;

/** Finds units whose pages may be seen. */
@Component
@Order(1)
class UnitSearch implements SearchSource {
    private final UnitNames names;
    private final VisibleUnits visible;
    private final Clock clock;

    UnitSearch(UnitNames names, VisibleUnits visible, Clock clock) {
        this.names = names;
        this.visible = visible;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "search.units";
    }

    @Override
    public List<Found> find(Scope scope, String words, int most, Texts.Reader texts) {
        return names.found(scope.totals(), words, LocalDate.now(clock), most).stream()
                .filter(unit -> visible.mayKnow(scope, unit))
                .map(unit ->
                        new Found(
                                unit.name(),
                                texts.get("vocabulary.level." + unit.level().word()),
                                UnitLink.page(unit.code())))
                .toList();
    }
}
