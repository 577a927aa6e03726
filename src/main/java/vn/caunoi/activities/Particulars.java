package vn.caunoi.activities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/**
 * What may be told of an activity beside what figures need: where it was and with whom, and of work
 * days and mutual help what people did for each other.
 *
 * @param audience who came, as groups: never names
 * @param works what was built or cleaned
 * @param households how many were helped
 * @param workDays given by residents
 * @param value of help in whole đồng
 */
public record Particulars(
        Optional<String> place,
        Optional<String> audience,
        Optional<String> works,
        Optional<Integer> households,
        Optional<Integer> workDays,
        Optional<Long> value) {
    /** Nothing more was told. */
    public static final Particulars NONE =
            new Particulars(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    private static final Set<String> WITH_WORK =
            Set.of("community_work_day", "mutual_help", "gift_giving", "unity_day", "other");

    /** Whether people help and build at activities of this kind. */
    static boolean haveWork(String kind) {
        return WITH_WORK.contains(kind);
    }

    static Particulars read(ResultSet row) throws SQLException {
        return new Particulars(
                Optional.ofNullable(row.getString("place")),
                Optional.ofNullable(row.getString("audience")),
                Optional.ofNullable(row.getString("works")),
                Optional.ofNullable(row.getObject("households", Integer.class)),
                Optional.ofNullable(row.getObject("work_days", Integer.class)),
                Optional.ofNullable(row.getObject("value_vnd", Long.class)));
    }
}
