package vn.caunoi.access;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.caunoi.web.PageFrame;

/** Writes a moment as the clock on the wall showed it: 10:12, ngày 05/07/2026. */
@Component
public class MomentWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Clock clock;

    MomentWords(Clock clock) {
        this.clock = clock;
    }

    public String text(PageFrame frame, Instant moment) {
        ZonedDateTime here = moment.atZone(clock.getZone());
        return frame.text(
                "access.moment", here.format(TIME), frame.format().date(here.toLocalDate()));
    }
}
