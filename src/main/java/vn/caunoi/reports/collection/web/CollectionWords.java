package vn.caunoi.reports.collection.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.reports.collection.CollectionBoard.Timeliness;
import vn.caunoi.reports.collection.model.CollectionState;
import vn.caunoi.reports.collection.model.Doubt;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.Tone;

/** States, days and doubts in words. */
@Component
class CollectionWords {
    private final Catalogue catalogue;
    private final Clock clock;

    CollectionWords(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    static Tone tone(CollectionState state) {
        return switch (state) {
            case OPEN, CHECKED -> Tone.INFO;
            case SUBMITTED, RESUBMITTED, AMENDED -> Tone.SOON;
            case RETURNED -> Tone.LATE;
            case ACCEPTED, FROZEN -> Tone.DONE;
        };
    }

    static Tone tone(Timeliness timeliness) {
        return switch (timeliness) {
            case IN_TIME -> Tone.DONE;
            case NOT_DUE -> Tone.INFO;
            case NEAR, SENT_LATE -> Tone.SOON;
            case LATE -> Tone.LATE;
        };
    }

    static String time(Timeliness timeliness, PageFrame frame) {
        return frame.text(
                switch (timeliness) {
                    case IN_TIME -> "collection.time.in-time";
                    case SENT_LATE -> "collection.time.sent-late";
                    case NOT_DUE -> "collection.time.not-due";
                    case NEAR -> "collection.time.near";
                    case LATE -> "collection.time.late";
                });
    }

    String day(OffsetDateTime at, PageFrame frame) {
        return frame.format().date(at.atZoneSameInstant(clock.getZone()).toLocalDate());
    }

    String doubt(Doubt doubt, PageFrame frame) {
        return switch (doubt) {
            case Doubt.PartAboveTotal part ->
                    frame.text(
                            "collection.doubt.part",
                            name(part.code(), frame),
                            shown(part.code(), part.part(), frame),
                            name(part.totalCode(), frame),
                            shown(part.totalCode(), part.total(), frame));
            case Doubt.Rise rise ->
                    frame.text(
                            "collection.doubt.rise",
                            name(rise.code(), frame),
                            shown(rise.code(), rise.now(), frame),
                            shown(rise.code(), rise.before(), frame),
                            frame.format().percent(rise.percent()));
            case Doubt.Drop drop ->
                    frame.text(
                            "collection.doubt.drop",
                            name(drop.code(), frame),
                            shown(drop.code(), drop.now(), frame),
                            shown(drop.code(), drop.before(), frame),
                            frame.format().percent(drop.percent()));
            case Doubt.NothingNow nothing ->
                    frame.text(
                            "collection.doubt.nothing",
                            name(nothing.code(), frame),
                            shown(nothing.code(), nothing.before(), frame));
            case Doubt.AboveHundred above ->
                    frame.text(
                            "collection.doubt.hundred",
                            name(above.code(), frame),
                            shown(above.code(), above.value(), frame));
        };
    }

    String name(String code, PageFrame frame) {
        return catalogue.find(code).map(indicator -> name(indicator, frame)).orElse(code);
    }

    private static String name(Indicator indicator, PageFrame frame) {
        return frame.texts().language().equals("en") ? indicator.nameEn() : indicator.nameVi();
    }

    private String shown(String code, BigDecimal value, PageFrame frame) {
        boolean percent = catalogue.find(code).filter(Indicator::isPercent).isPresent();
        return shown(percent, Optional.of(value), frame);
    }

    static String shown(boolean percent, Optional<BigDecimal> value, PageFrame frame) {
        return value.map(percent ? frame.format()::percent : frame.format()::decimal).orElse("");
    }
}
