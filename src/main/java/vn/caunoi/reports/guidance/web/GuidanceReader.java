package vn.caunoi.reports.guidance.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.guidance.GuidanceDesk.Sending;
import vn.caunoi.reports.guidance.model.Content;
import vn.caunoi.reports.guidance.model.GuidanceKind;
import vn.caunoi.web.Choice;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.TextLimit;
import vn.caunoi.web.Texts;
import vn.caunoi.web.TypedDay;

/** Reads what is to be sent, or says field by field what is wrong and how it would be right. */
@Component
class GuidanceReader {
    private final Clock clock;

    GuidanceReader(Clock clock) {
        this.clock = clock;
    }

    /** What a form says. */
    sealed interface Reading {
        record Sound(Sending sending) implements Reading {}

        record Faulty(GuidanceForm form) implements Reading {}
    }

    /** What of a paper is passed on. */
    sealed interface Passing {
        record Sound(String line, Optional<LocalDate> due, Set<UnitId> to) implements Passing {}

        record Faulty(GuidanceForm form) implements Passing {}
    }

    Reading read(
            GuidanceForm form,
            List<Unit> below,
            List<Choice> concerns,
            GuidanceUploads uploads,
            Texts.Reader texts) {
        Check check = new Check(form, texts);
        Optional<GuidanceKind> kind = GuidanceKind.of(form.value(GuidanceForm.KIND));
        check.fault(GuidanceForm.KIND, kind.isEmpty(), "guidance.fault.kind");
        check.fault(
                GuidanceForm.NUMBER,
                form.value(GuidanceForm.NUMBER).isEmpty()
                        && kind.filter(GuidanceKind.FORM::equals).isEmpty(),
                "guidance.fault.number");
        check.within(GuidanceForm.NUMBER, TextLimit.NAME);
        Optional<LocalDate> issued = TypedDay.of(form.value(GuidanceForm.ISSUED));
        check.fault(GuidanceForm.ISSUED, issued.isEmpty(), "guidance.fault.issued");
        check.fault(
                GuidanceForm.ISSUED,
                issued.filter(day -> day.isAfter(today())).isPresent(),
                "guidance.fault.issued-later");
        check.needed(GuidanceForm.SUBJECT, TextLimit.NAME, "guidance.fault.subject");
        check.needed(GuidanceForm.ASKS, TextLimit.TEXT, "guidance.fault.asks");
        Optional<LocalDate> due = due(form, check);
        String concern = form.value(GuidanceForm.CONCERNS);
        check.fault(
                GuidanceForm.CONCERNS,
                !concern.isEmpty()
                        && concerns.stream().noneMatch(one -> one.value().equals(concern)),
                "guidance.fault.concerns");
        Set<UnitId> to = to(form, below, check);
        if (!uploads.fault().isEmpty()) {
            check.errors = check.errors.with(GuidanceForm.FILES, uploads.fault());
        }
        if (check.errors.any() || kind.isEmpty() || issued.isEmpty()) {
            return new Reading.Faulty(form.with(check.errors));
        }
        Content content =
                new Content(
                        kind.get(),
                        Optional.of(form.value(GuidanceForm.NUMBER))
                                .filter(Predicate.not(String::isEmpty)),
                        issued.get(),
                        form.value(GuidanceForm.SUBJECT),
                        form.value(GuidanceForm.ASKS),
                        due,
                        Concerns.form(concern),
                        Concerns.period(concern));
        return new Reading.Sound(new Sending(content, to, uploads.files()));
    }

    /**
     * Reads what is added to a paper that is passed on.
     *
     * @param latest the day that stands on the paper
     */
    Passing readPassing(
            GuidanceForm form, List<Unit> below, Optional<LocalDate> latest, Texts.Reader texts) {
        Check check = new Check(form, texts);
        check.needed(GuidanceForm.ASKS, TextLimit.TEXT, "guidance.fault.line");
        Optional<LocalDate> due = due(form, check);
        check.fault(
                GuidanceForm.DUE,
                due.flatMap(day -> latest.filter(day::isAfter)).isPresent(),
                "guidance.fault.due-after");
        Set<UnitId> to = to(form, below, check);
        return check.errors.any()
                ? new Passing.Faulty(form.with(check.errors))
                : new Passing.Sound(form.value(GuidanceForm.ASKS), due, to);
    }

    private Optional<LocalDate> due(GuidanceForm form, Check check) {
        String typed = form.value(GuidanceForm.DUE);
        Optional<LocalDate> due = TypedDay.of(typed);
        check.fault(GuidanceForm.DUE, !typed.isEmpty() && due.isEmpty(), "guidance.fault.due");
        check.fault(
                GuidanceForm.DUE,
                due.filter(day -> day.isBefore(today())).isPresent(),
                "guidance.fault.due-past");
        return due;
    }

    private static Set<UnitId> to(GuidanceForm form, List<Unit> below, Check check) {
        Set<UnitId> to =
                below.stream()
                        .filter(unit -> form.toAll() || form.chosen().contains(unit.code()))
                        .map(Unit::id)
                        .collect(Collectors.toSet());
        check.fault(GuidanceForm.TO, to.isEmpty(), "guidance.refused.nobody");
        return to;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Gathers what is wrong; the first sentence about a field stays. */
    private static final class Check {
        private final GuidanceForm form;
        private final Texts.Reader texts;
        private FormErrors errors = FormErrors.none();

        Check(GuidanceForm form, Texts.Reader texts) {
            this.form = form;
            this.texts = texts;
        }

        void fault(String field, boolean wrong, String key) {
            if (wrong && errors.on(field).isEmpty()) {
                errors = errors.with(field, texts.get(key));
            }
        }

        void within(String field, TextLimit limit) {
            errors = limit.check(errors, field, form.value(field), texts);
        }

        void needed(String field, TextLimit limit, String key) {
            fault(field, form.value(field).isEmpty(), key);
            within(field, limit);
        }
    }
}
