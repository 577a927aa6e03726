package vn.caunoi.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import vn.caunoi.web.Conflict;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.TextLimit;
import vn.caunoi.web.Texts;
import vn.caunoi.web.TypedDay;
import vn.caunoi.web.VietnameseFormat;

/** What was typed about a remedy that is done, right or wrong. */
public record RemedyForm(String day, String note, String version) {

    static RemedyForm typed(MultiValueMap<String, String> fields) {
        return new RemedyForm(
                Typed.text(fields, "ngay").strip(),
                Typed.text(fields, "ghichu").strip(),
                Typed.text(fields, "phienban"));
    }

    /** A remedy follows the inspection that asked for it and is told when it is done. */
    FormErrors errors(LocalDate inspected, LocalDate today, Texts.Reader texts) {
        VietnameseFormat format = new VietnameseFormat(texts);
        FormErrors errors = FormErrors.none();
        Optional<LocalDate> typed = TypedDay.of(day);
        if (!day.isEmpty() && typed.isEmpty()) {
            errors = errors.with("ngay", texts.get("evaluation.error.day"));
        }
        if (typed.filter(done -> done.isAfter(today)).isPresent()) {
            errors = errors.with("ngay", texts.get("evaluation.error.remedied-future"));
        }
        if (typed.filter(done -> done.isBefore(inspected)).isPresent()) {
            errors =
                    errors.with(
                            "ngay",
                            texts.get("evaluation.error.remedied-before", format.date(inspected)));
        }
        return TextLimit.NOTE.check(errors, "ghichu", note, texts);
    }

    LocalDate done(LocalDate today) {
        return TypedDay.of(day).orElse(today);
    }

    RemedyForm seen(int present) {
        return new RemedyForm(day, note, String.valueOf(present));
    }

    Conflict against(Finding present, LocalDate today, Texts.Reader texts) {
        VietnameseFormat format = new VietnameseFormat(texts);
        return new Conflict(
                "",
                List.of(
                        new Conflict.Line(
                                texts.get("evaluation.field.remedied"),
                                present.remediedOn().map(format::date).orElse(""),
                                format.date(done(today))),
                        new Conflict.Line(
                                texts.get("evaluation.remedied.note"),
                                present.remedyNote().orElse(""),
                                note)));
    }
}
