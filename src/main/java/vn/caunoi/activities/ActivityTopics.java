package vn.caunoi.activities;

import java.util.List;

/** What outreach and training are about, in the order of {@code vocabulary.csv}. */
final class ActivityTopics {
    static final List<String> ALL =
            List.of(
                    "law",
                    "policy",
                    "grassroots_democracy",
                    "land_clearance",
                    "sea_islands",
                    "vigilance",
                    "environment",
                    "vietnamese_goods",
                    "ho_chi_minh_theme",
                    "digital",
                    "front_work");

    private ActivityTopics() {}
}
