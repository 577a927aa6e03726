package vn.caunoi.activities;

import java.util.List;

/** Who held an activity, in the order of {@code vocabulary.csv}. */
final class ActivityOrganisers {
    static final String WARD = "ward";
    static final String COMMITTEE = "committee";
    static final List<String> ALL = List.of("higher_level", WARD, COMMITTEE);

    private ActivityOrganisers() {}
}
