package vn.caunoi.papers.desk;

import org.springframework.stereotype.Component;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.web.Texts;

/** Issuers by their full names: a commune by its Front, an area by its committee. */
@Component
class IssuerNames {
    String of(Unit unit, Texts.Reader texts) {
        return unit.level() == UnitLevel.RESIDENTIAL_AREA
                ? texts.get("papers.desk.issuer.committee", unit.name())
                : texts.get("papers.desk.issuer.ward", unit.name());
    }
}
