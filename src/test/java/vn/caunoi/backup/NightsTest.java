package vn.caunoi.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NightsTest {
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Test
    void afterTwoTheBackupOfTheNightIsDueUntilThereIsOne() {
        assertThat(due("2026-11-22T02:00", Optional.of("2026-11-21T02:00"), Optional.empty()))
                .isTrue();
        assertThat(due("2026-11-22T02:05", Optional.of("2026-11-22T02:00"), Optional.empty()))
                .isFalse();
        assertThat(due("2026-11-22T01:59", Optional.of("2026-11-21T02:00"), Optional.empty()))
                .isFalse();
    }

    @Test
    void aMachineThatWasOffAtNightMakesUpForItInTheMorning() {
        assertThat(due("2026-11-22T07:45", Optional.of("2026-11-20T08:00"), Optional.empty()))
                .isTrue();
        assertThat(due("2026-11-22T07:45", Optional.empty(), Optional.empty())).isTrue();
    }

    @Test
    void oneThatSomebodyAskedForAfterTwoServesForTheNight() {
        assertThat(due("2026-11-22T17:00", Optional.of("2026-11-22T09:30"), Optional.empty()))
                .isFalse();
    }

    @Test
    void afterAFailureAnHourPassesBeforeTheNextTry() {
        Optional<String> earlier = Optional.of("2026-11-21T02:00");
        assertThat(due("2026-11-22T02:30", earlier, Optional.of("2026-11-22T02:00"))).isFalse();
        assertThat(due("2026-11-22T03:05", earlier, Optional.of("2026-11-22T02:00"))).isTrue();
    }

    private static boolean due(String now, Optional<String> whole, Optional<String> tried) {
        return Nights.isDue(at(now), whole.map(NightsTest::run), tried.map(NightsTest::run));
    }

    private static ZonedDateTime at(String moment) {
        return ZonedDateTime.of(java.time.LocalDateTime.parse(moment), HERE);
    }

    private static BackupRun run(String startedAt) {
        OffsetDateTime moment = at(startedAt).toOffsetDateTime();
        return new BackupRun(
                new UUID(0, 1),
                Reason.NIGHTLY,
                Optional.empty(),
                Stage.DONE,
                moment,
                Optional.of(moment),
                "file.zip",
                Optional.of(1L),
                Optional.of("digest"),
                1,
                1);
    }
}
