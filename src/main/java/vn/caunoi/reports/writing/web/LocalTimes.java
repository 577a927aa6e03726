package vn.caunoi.reports.writing.web;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.caunoi.web.VietnameseFormat;

/** Days and times of day where the people are. */
@Component
class LocalTimes {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Clock clock;

    LocalTimes(Clock clock) {
        this.clock = clock;
    }

    /** 10:32. */
    String time(OffsetDateTime at) {
        return here(at).format(TIME);
    }

    String day(OffsetDateTime at, VietnameseFormat format) {
        return format.date(here(at).toLocalDate());
    }

    private ZonedDateTime here(OffsetDateTime at) {
        return at.atZoneSameInstant(clock.getZone());
    }
}
