package vn.caunoi.areas;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.caunoi.access.LifeSource;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.Committees;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.web.Texts;

/** Acts on committees as moments of an area. */
@Component
class CommitteeLife implements LifeSource {
    private static final DateRange EVER = DateRange.startingOn(LocalDate.of(1900, 1, 1));

    private final Units units;
    private final Committees committees;

    CommitteeLife(Units units, Committees committees) {
        this.units = units;
        this.committees = committees;
    }

    @Override
    public List<Moment> of(Scope scope, UnitId unit, int most, Texts.Reader texts) {
        return committees.acts(scope.readable(), units.coverage(Set.of(unit), EVER)).stream()
                .filter(act -> act.unit().equals(unit))
                .limit(most)
                .map(act ->
                        new Moment(
                                act.happenedOn(),
                                texts.get("vocabulary.committee_event." + act.event()),
                                Optional.empty()))
                .toList();
    }
}
