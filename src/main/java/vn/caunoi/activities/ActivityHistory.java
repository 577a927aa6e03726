package vn.caunoi.activities;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.activities.ActivityRecords.Past;
import vn.caunoi.activities.Writers.Writer;
import vn.caunoi.web.PageFrame;

/** The life of an activity from its first record on, newest step first. */
@Component
class ActivityHistory {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final String IMPORT = "import";

    private final ActivityRecords records;
    private final ActivityWords words;
    private final Writers writers;
    private final Clock clock;

    ActivityHistory(ActivityRecords records, ActivityWords words, Writers writers, Clock clock) {
        this.records = records;
        this.words = words;
        this.writers = writers;
        this.clock = clock;
    }

    List<HistoryEvent> of(Scope scope, ActivityRecord standing, PageFrame frame) {
        List<Past> past = records.past(scope, standing.id());
        Story story =
                new Story(
                        writers.of(
                                scope,
                                Stream.concat(
                                                past.stream().flatMap(state -> acts(state)),
                                                standing.batch().stream())
                                        .toList()),
                        records.reasons(scope, standing.id()),
                        frame);
        ActivityRecord first = past.isEmpty() ? standing : past.getFirst().state();
        story.begin(first);
        for (int i = 0; i < past.size(); i++) {
            story.go(past.get(i), i + 1 < past.size() ? past.get(i + 1).state() : standing);
        }
        return story.events.reversed();
    }

    private static Stream<UUID> acts(Past past) {
        return Stream.concat(past.by().stream(), past.state().batch().stream());
    }

    private final class Story {
        private final Map<UUID, Writer> acts;
        private final Map<UUID, String> reasons;
        private final PageFrame frame;
        private final List<HistoryEvent> events = new ArrayList<>();

        Story(Map<UUID, Writer> acts, Map<UUID, String> reasons, PageFrame frame) {
            this.acts = acts;
            this.reasons = reasons;
            this.frame = frame;
        }

        void begin(ActivityRecord first) {
            boolean imported =
                    first.batch().map(acts::get).map(Writer::purpose).equals(Optional.of(IMPORT));
            add(
                    first.recordedAt(),
                    imported ? "activities.history.imported" : "activities.history.recorded",
                    first.batch(),
                    "",
                    List.of());
        }

        /** A withdrawal that was taken back leaves a gap in the versions. */
        void go(Past before, ActivityRecord after) {
            ActivityRecord earlier = before.state();
            boolean wasTakenBackSince = after.version() > earlier.version() + 1;
            if (wasTakenBackSince) {
                add(before.until(), "activities.history.withdrawn", before.by(), "", List.of());
                add(
                        after.recordedAt(),
                        "activities.history.taken-back",
                        Optional.empty(),
                        "",
                        List.of());
            } else if (before.by().isEmpty()) {
                add(
                        before.until(),
                        "activities.history.taken-back",
                        Optional.empty(),
                        "",
                        changes(earlier, after));
            } else if (after.isWithdrawn()) {
                add(
                        before.until(),
                        "activities.history.withdrawn",
                        before.by(),
                        after.withdrawnReason().orElse(""),
                        List.of());
            } else {
                add(
                        before.until(),
                        "activities.history.corrected",
                        before.by(),
                        before.by().map(act -> reasons.getOrDefault(act, "")).orElse(""),
                        changes(earlier, after));
            }
        }

        private List<Change> changes(ActivityRecord earlier, ActivityRecord later) {
            return words.differences(earlier.what(), later.what(), frame);
        }

        private void add(
                OffsetDateTime at,
                String what,
                Optional<UUID> act,
                String reason,
                List<Change> changes) {
            var local = at.atZoneSameInstant(clock.getZone());
            events.add(
                    new HistoryEvent(
                            frame.text(
                                    "activities.history.when",
                                    frame.format().date(local.toLocalDate()),
                                    TIME.format(local)),
                            frame.text(what),
                            act.map(acts::get).map(Writer::name).orElse(""),
                            reason,
                            changes));
        }
    }
}
