package vn.caunoi.access;

import java.util.Set;
import vn.caunoi.organization.UnitLevel;

/**
 * At which levels a role is held. A head's role at a commune would open the whole commune: so this
 * is a rule of access, not of form.
 */
final class RolePlaces {
    private RolePlaces() {}

    /** Empty for the role that needs no unit. */
    static Set<UnitLevel> of(Role role) {
        return switch (role) {
            case HEAD, DEPUTY_HEAD, MEMBER, PARTY_CELL -> Set.of(UnitLevel.RESIDENTIAL_AREA);
            case WARD_OFFICER, STANDING_COMMITTEE, CHAIR, PARTY_COMMITTEE ->
                    Set.of(UnitLevel.COMMUNE);
            case ANSWERING_BODY -> Set.of(UnitLevel.COMMUNE, UnitLevel.PROVINCE);
            case PROVINCE -> Set.of(UnitLevel.PROVINCE);
            case CENTRAL -> Set.of(UnitLevel.NATION);
            case AUDITOR ->
                    Set.of(
                            UnitLevel.RESIDENTIAL_AREA,
                            UnitLevel.COMMUNE,
                            UnitLevel.PROVINCE,
                            UnitLevel.NATION);
            case ADMINISTRATOR -> Set.of();
        };
    }
}
