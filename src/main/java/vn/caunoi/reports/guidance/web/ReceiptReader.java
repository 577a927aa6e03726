package vn.caunoi.reports.guidance.web;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Unit;
import vn.caunoi.reports.guidance.ReceiptDesk.Said;
import vn.caunoi.reports.guidance.store.Receipt.Activity;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.TextLimit;
import vn.caunoi.web.Texts;
import vn.caunoi.web.TypedDay;

/** Reads what a unit says to guidance, or what is wrong with it, field by field. */
@Component
class ReceiptReader {
    /** Names of the fields; each unit has its own. */
    private static final String SEEN = "lan";

    private static final String DAY = "ngay-";
    private static final String PLAN = "kehoach-";
    private static final String RESULT = "ketqua-";
    private static final String ACTIVITY = "hoatdong-";

    private final DoneActivities activities;
    private final Clock clock;

    ReceiptReader(DoneActivities activities, Clock clock) {
        this.activities = activities;
        this.clock = clock;
    }

    /** What a form says. */
    sealed interface Reading {
        record Sound(Said said, int seen) implements Reading {}

        record Faulty(FormErrors errors) implements Reading {}
    }

    /**
     * Reads a form.
     *
     * @param act the last word of its address
     */
    Reading read(Scope scope, Unit unit, String act, Map<String, String> form, Texts.Reader texts) {
        return switch (act) {
            case "da-nhan" -> new Reading.Sound(new Said.Came(), seen(form));
            case "se-lam" -> planned(unit, form, texts);
            case "da-lam" -> done(scope, unit, form, texts);
            default -> throw new NotFound();
        };
    }

    private Reading planned(Unit unit, Map<String, String> form, Texts.Reader texts) {
        String field = DAY + unit.code();
        Optional<LocalDate> day = TypedDay.of(form.getOrDefault(field, ""));
        String line = tidy(form.getOrDefault(PLAN + unit.code(), ""));
        FormErrors errors = FormErrors.none();
        if (day.isEmpty()) {
            errors = errors.with(field, texts.get("guidance.fault.day"));
        } else if (day.get().isBefore(LocalDate.now(clock))) {
            errors = errors.with(field, texts.get("guidance.fault.day-past"));
        }
        errors = TextLimit.NOTE.check(errors, PLAN + unit.code(), line, texts);
        return errors.any() || day.isEmpty()
                ? new Reading.Faulty(errors)
                : new Reading.Sound(
                        new Said.Planned(
                                day.get(),
                                Optional.of(line).filter(Predicate.not(String::isEmpty))),
                        seen(form));
    }

    private Reading done(Scope scope, Unit unit, Map<String, String> form, Texts.Reader texts) {
        String field = RESULT + unit.code();
        String line = tidy(form.getOrDefault(field, ""));
        FormErrors errors = FormErrors.none();
        if (line.isEmpty()) {
            errors = errors.with(field, texts.get("guidance.fault.result"));
        }
        errors = TextLimit.NOTE.check(errors, field, line, texts);
        String href = form.getOrDefault(ACTIVITY + unit.code(), "");
        Optional<Activity> activity =
                href.isBlank() ? Optional.empty() : activities.chosen(scope, unit, href, texts);
        if (!href.isBlank() && activity.isEmpty()) {
            errors = errors.with(ACTIVITY + unit.code(), texts.get("guidance.fault.activity"));
        }
        return errors.any()
                ? new Reading.Faulty(errors)
                : new Reading.Sound(new Said.Done(line, activity), seen(form));
    }

    /** A number that no page shows is as good as an old one. */
    private static int seen(Map<String, String> form) {
        try {
            return Integer.parseInt(form.getOrDefault(SEEN, ""));
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
