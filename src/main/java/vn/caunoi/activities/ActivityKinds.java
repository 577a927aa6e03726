package vn.caunoi.activities;

import java.util.List;

/** The kinds of activity in the order of {@code vocabulary.csv}; a test compares the two. */
final class ActivityKinds {
    static final List<String> ALL =
            List.of(
                    "committee_meeting",
                    "extra_meeting",
                    "outreach",
                    "voter_contact",
                    "training",
                    "committee_dialogue",
                    "leader_dialogue",
                    "government_dialogue",
                    "community_meeting",
                    "term_conference",
                    "front_conference",
                    "unity_day",
                    "community_work_day",
                    "market",
                    "mutual_help",
                    "gift_giving",
                    "clean_up",
                    "culture_sport",
                    "health_check",
                    "religious_visit",
                    "joint_social_care",
                    "respected_persons_meeting",
                    "other");

    private ActivityKinds() {}
}
