package vn.caunoi.reports.guidance.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.reports.guidance.model.Content;
import vn.caunoi.reports.guidance.model.ReceiptState;
import vn.caunoi.reports.guidance.model.Timeliness;
import vn.caunoi.reports.guidance.store.Guidance;
import vn.caunoi.reports.guidance.store.Receipt;
import vn.caunoi.web.Texts;
import vn.caunoi.web.Tone;
import vn.caunoi.web.VietnameseFormat;

/** How guidance and what is said to it are called. */
@Component
class GuidanceWords {
    private final Clock clock;

    GuidanceWords(Clock clock) {
        this.clock = clock;
    }

    /** Hướng dẫn số 12/HD-MTTQ. */
    static String title(Content content, Texts.Reader texts) {
        String kind = texts.get(content.kind().key());
        return content.number()
                .map(number -> texts.get("guidance.title.numbered", kind, number))
                .orElse(kind);
    }

    static Mark mark(ReceiptState state, Texts.Reader texts) {
        Tone tone =
                switch (state) {
                    case NOT_RECEIVED -> Tone.SOON;
                    case RECEIVED, PLANNED -> Tone.INFO;
                    case DONE -> Tone.DONE;
                };
        return new Mark(tone, texts.get(state.key()));
    }

    /** What is to be said about the day until which it is asked; often nothing. */
    Optional<Mark> late(Guidance guidance, Receipt receipt, Texts.Reader texts) {
        return guidance.stands() ? late(timeliness(guidance, receipt), texts) : Optional.empty();
    }

    private static Optional<Mark> late(Timeliness timeliness, Texts.Reader texts) {
        return switch (timeliness) {
            case IN_TIME -> Optional.empty();
            case DONE_LATE -> Optional.of(new Mark(Tone.INFO, texts.get("guidance.late.done")));
            case LATE -> Optional.of(new Mark(Tone.LATE, texts.get("guidance.late")));
        };
    }

    Timeliness timeliness(Guidance guidance, Receipt receipt) {
        return Timeliness.of(
                guidance.content().dueOn(), receipt.doneAt().map(this::here), LocalDate.now(clock));
    }

    /** Whether it counts no more. */
    static Optional<Mark> ended(Guidance guidance, Texts.Reader texts) {
        if (guidance.withdrawal().isPresent()) {
            return Optional.of(new Mark(Tone.LATE, texts.get("guidance.ended.withdrawn")));
        }
        return guidance.replacedBy().isPresent()
                ? Optional.of(new Mark(Tone.INFO, texts.get("guidance.ended.replaced")))
                : Optional.empty();
    }

    String day(OffsetDateTime at, VietnameseFormat format) {
        return format.date(here(at));
    }

    private LocalDate here(OffsetDateTime at) {
        return at.atZoneSameInstant(clock.getZone()).toLocalDate();
    }
}
