package vn.caunoi.evaluation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.access.LifeSource;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.UnitId;
import vn.caunoi.web.Texts;

/** Inspections as moments of an area. */
@Component
class InspectionLife implements LifeSource {
    private final InspectionDesk desk;

    InspectionLife(InspectionDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<Moment> of(Scope scope, UnitId unit, int most, Texts.Reader texts) {
        return desk.at(scope, unit, most).stream()
                .map(kept ->
                        new Moment(
                                kept.inspection().heldOn().orElse(kept.inspection().plannedOn()),
                                texts.get("evaluation.life"),
                                Optional.of("/kiem-tra/" + kept.id())))
                .toList();
    }
}
