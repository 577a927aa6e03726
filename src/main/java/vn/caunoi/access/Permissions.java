package vn.caunoi.access;

import static vn.caunoi.access.Right.APPROVE;
import static vn.caunoi.access.Right.EXPORT;
import static vn.caunoi.access.Right.READ;
import static vn.caunoi.access.Right.TOTALS;
import static vn.caunoi.access.Right.WRITE;

import java.util.Set;

/** The table of {@code docs/permissions.md}: role × relation → rights. A test compares the two. */
public final class Permissions {
    private static final Set<Right> ALL = Set.of(TOTALS, READ, WRITE, EXPORT);
    private static final Set<Right> SIGN = Set.of(TOTALS, READ, EXPORT, APPROVE);
    private static final Set<Right> TAKE = Set.of(TOTALS, READ, EXPORT);
    private static final Set<Right> LOOK = Set.of(TOTALS, READ);
    private static final Set<Right> SUMS = Set.of(TOTALS);
    private static final Set<Right> NONE = Set.of();

    private Permissions() {}

    public static Set<Right> of(Role role, Relation relation) {
        return switch (relation) {
            case OWN -> own(role);
            case BELOW -> below(role);
            case ABOVE -> above(role);
            case SIBLING -> NONE;
            case PREDECESSOR -> own(role);
        };
    }

    private static Set<Right> own(Role role) {
        return switch (role) {
            case HEAD, DEPUTY_HEAD, WARD_OFFICER, PROVINCE, CENTRAL -> ALL;
            case STANDING_COMMITTEE, CHAIR -> SIGN;
            case MEMBER, AUDITOR -> LOOK;
            case PARTY_CELL, PARTY_COMMITTEE -> SUMS;
            case ANSWERING_BODY, ADMINISTRATOR -> NONE;
        };
    }

    private static Set<Right> below(Role role) {
        return switch (role) {
            case HEAD, DEPUTY_HEAD, WARD_OFFICER -> ALL;
            case STANDING_COMMITTEE, CHAIR -> SIGN;
            case PROVINCE, CENTRAL -> TAKE;
            case MEMBER, AUDITOR -> LOOK;
            case PARTY_CELL, PARTY_COMMITTEE -> SUMS;
            case ANSWERING_BODY, ADMINISTRATOR -> NONE;
        };
    }

    private static Set<Right> above(Role role) {
        return switch (role) {
            case HEAD,
                    DEPUTY_HEAD,
                    MEMBER,
                    WARD_OFFICER,
                    STANDING_COMMITTEE,
                    CHAIR,
                    PARTY_CELL,
                    PARTY_COMMITTEE,
                    PROVINCE,
                    AUDITOR ->
                    SUMS;
            case CENTRAL, ANSWERING_BODY, ADMINISTRATOR -> NONE;
        };
    }
}
