package vn.caunoi.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.UnitId;
import vn.caunoi.web.Conflict;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.TextLimit;
import vn.caunoi.web.Texts;
import vn.caunoi.web.TypedDay;
import vn.caunoi.web.VietnameseFormat;

/**
 * What was typed about a movement, right or wrong.
 *
 * @param last its last day, as people say it; the books keep the first day after
 */
public record MovementForm(
        String name,
        String contents,
        String first,
        String last,
        String directive,
        List<String> areas,
        String reviewed,
        String review,
        String version) {

    static MovementForm empty(LocalDate first, LocalDate last, List<String> areas) {
        return new MovementForm("", "", first.toString(), last.toString(), "", areas, "", "", "");
    }

    static MovementForm of(Movement.Kept kept, List<String> areas) {
        Movement movement = kept.movement();
        return new MovementForm(
                movement.name(),
                movement.contents(),
                movement.days().from().toString(),
                lastDay(movement).map(LocalDate::toString).orElse(""),
                movement.directive().orElse(""),
                areas,
                movement.reviewedOn().map(LocalDate::toString).orElse(""),
                movement.review().orElse(""),
                String.valueOf(kept.version()));
    }

    private static Optional<LocalDate> lastDay(Movement movement) {
        return movement.days().isOpen() ? Optional.empty() : Optional.of(movement.days().lastDay());
    }

    static MovementForm typed(MultiValueMap<String, String> fields) {
        return new MovementForm(
                Typed.text(fields, "ten"),
                Typed.text(fields, "noidung"),
                Typed.text(fields, "tungay"),
                Typed.text(fields, "denngay"),
                Typed.text(fields, "vanban"),
                fields.getOrDefault("donvi", List.of()),
                Typed.text(fields, "ngaysoket"),
                Typed.text(fields, "soket"),
                Typed.text(fields, "phienban"));
    }

    FormErrors errors(Texts.Reader texts) {
        FormErrors errors = FormErrors.none();
        if (name.isBlank()) {
            errors = errors.with("ten", texts.get("evaluation.error.name"));
        }
        if (contents.isBlank()) {
            errors = errors.with("noidung", texts.get("evaluation.error.contents"));
        }
        if (TypedDay.of(first).isEmpty()) {
            errors = errors.with("tungay", texts.get("evaluation.error.day"));
        }
        if (TypedDay.of(last).isEmpty()) {
            errors = errors.with("denngay", texts.get("evaluation.error.day"));
        }
        if (!errors.any() && days().isEmpty()) {
            errors = errors.with("denngay", texts.get("evaluation.error.order"));
        }
        if (areas.isEmpty()) {
            errors = errors.with("donvi", texts.get("evaluation.error.areas"));
        }
        if (!reviewed.isBlank() && TypedDay.of(reviewed).isEmpty()) {
            errors = errors.with("ngaysoket", texts.get("evaluation.error.day"));
        }
        errors = TextLimit.NAME.check(errors, "ten", name, texts);
        errors = TextLimit.TEXT.check(errors, "noidung", contents, texts);
        errors = TextLimit.NAME.check(errors, "vanban", directive, texts);
        return TextLimit.TEXT.check(errors, "soket", review, texts);
    }

    private Optional<DateRange> days() {
        LocalDate from = TypedDay.of(first).orElseThrow();
        LocalDate until = TypedDay.of(last).orElseThrow().plusDays(1);
        return until.isAfter(from) ? Optional.of(new DateRange(from, until)) : Optional.empty();
    }

    Movement movement(String code, UnitId commune, List<UnitId> chosen) {
        return new Movement(
                code,
                commune,
                chosen,
                name.strip(),
                contents.strip(),
                days().orElseThrow(),
                Typed.optional(directive),
                TypedDay.of(reviewed),
                Typed.optional(review));
    }

    MovementForm seen(int present) {
        return new MovementForm(
                name,
                contents,
                first,
                last,
                directive,
                areas,
                reviewed,
                review,
                String.valueOf(present));
    }

    Conflict against(Movement present, Texts.Reader texts) {
        VietnameseFormat format = new VietnameseFormat(texts);
        return new Conflict(
                "",
                List.of(
                        new Conflict.Line(
                                texts.get("evaluation.movement.name"),
                                present.name(),
                                name.strip()),
                        new Conflict.Line(
                                texts.get("evaluation.movement.contents"),
                                present.contents(),
                                contents.strip()),
                        new Conflict.Line(
                                texts.get("evaluation.movement.first"),
                                format.date(present.days().from()),
                                TypedDay.of(first).map(format::date).orElse(first)),
                        new Conflict.Line(
                                texts.get("evaluation.movement.last"),
                                lastDay(present).map(format::date).orElse(""),
                                TypedDay.of(last).map(format::date).orElse(last)),
                        new Conflict.Line(
                                texts.get("evaluation.movement.review"),
                                present.review().orElse(""),
                                review.strip())));
    }
}
