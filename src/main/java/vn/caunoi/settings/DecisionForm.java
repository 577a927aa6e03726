package vn.caunoi.settings;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import vn.caunoi.calendar.Holidays;
import vn.caunoi.calendar.WorkingDays;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.TextLimit;
import vn.caunoi.web.Texts;
import vn.caunoi.web.TypedDay;

/** What is typed about a decision to open the results, or to close them again. */
public record DecisionForm(
        boolean opens,
        String number,
        String decidedOn,
        String opinion,
        String opinionOn,
        String informedOn,
        String holdsFrom) {
    static final DecisionForm EMPTY = new DecisionForm(true, "", "", "", "", "", "");

    /** Between the word to the bodies and the first day. */
    private static final int NOTICE = 5;

    private static final WorkingDays WORKING = new WorkingDays(Holidays.decreed());

    public DecisionForm {
        number = clean(number);
        opinion = clean(opinion);
    }

    private static String clean(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
    }

    FormErrors errors(Texts.Reader texts, LocalDate today) {
        FormErrors errors = FormErrors.none();
        if (number.isEmpty()) {
            errors = errors.with("so", texts.get("settings.decision.number.missing"));
        }
        errors = TextLimit.NAME.check(errors, "so", number, texts);
        Optional<LocalDate> decided = TypedDay.of(decidedOn);
        if (decided.filter(day -> !day.isAfter(today)).isEmpty()) {
            errors = errors.with("ngay", texts.get("settings.decision.day.wrong"));
        }
        if (opens) {
            errors = opening(errors, texts);
        }
        Optional<LocalDate> from = TypedDay.of(holdsFrom);
        if (from.isEmpty() || decided.filter(from.get()::isBefore).isPresent()) {
            errors = errors.with("tungay", texts.get("settings.decision.from.wrong"));
        }
        return errors;
    }

    private FormErrors opening(FormErrors before, Texts.Reader texts) {
        FormErrors errors = before;
        if (opinion.isEmpty()) {
            errors = errors.with("capuy", texts.get("settings.decision.opinion.missing"));
        }
        errors = TextLimit.NAME.check(errors, "capuy", opinion, texts);
        if (TypedDay.of(opinionOn)
                .filter(day -> TypedDay.of(decidedOn).filter(day::isAfter).isEmpty())
                .isEmpty()) {
            errors = errors.with("ngaycapuy", texts.get("settings.decision.opinion.day.wrong"));
        }
        if (TypedDay.of(informedOn)
                .filter(informed ->
                        TypedDay.of(holdsFrom)
                                .filter(from -> WORKING.between(informed, from) >= NOTICE)
                                .isPresent())
                .isEmpty()) {
            errors =
                    errors.with(
                            "ngaybao",
                            texts.get("settings.decision.informed.wrong", String.valueOf(NOTICE)));
        }
        return errors;
    }

    /** Of a form without errors. */
    PublicationDecision decision() {
        return new PublicationDecision(
                opens,
                number,
                TypedDay.of(decidedOn).orElseThrow(),
                opens ? opinion : "",
                opens ? TypedDay.of(opinionOn) : Optional.empty(),
                opens ? TypedDay.of(informedOn) : Optional.empty(),
                TypedDay.of(holdsFrom).orElseThrow());
    }
}
