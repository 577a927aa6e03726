package vn.caunoi.activities;

import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.settings.Publishing;
import vn.caunoi.settings.WardSettings;

/** Who may put an activity on the public page, as its commune decided in its settings. */
@Component
class PublicationRights {
    private final WardSettings wards;

    PublicationRights(WardSettings wards) {
        this.wards = wards;
    }

    /** What somebody who may change an activity may do to make it public. */
    enum Way {
        /** Publish it. */
        PUBLISH,
        /** Ask the Standing Committee to agree. */
        ASK,
        /** Nothing: the officer publishes. */
        LEAVE_TO_OFFICER
    }

    /** Of a joint activity every commune has a say. */
    Way of(Scope scope, ActivityRecord activity) {
        boolean agreed =
                activity.what().communes().stream()
                        .map(wards::publishing)
                        .anyMatch(Publishing.STANDING_COMMITTEE::equals);
        if (agreed) {
            return Way.ASK;
        }
        return activity.what().communes().stream()
                        .allMatch(commune -> scope.mayWrite(commune, commune))
                ? Way.PUBLISH
                : Way.LEAVE_TO_OFFICER;
    }
}
