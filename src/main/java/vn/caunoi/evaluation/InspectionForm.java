package vn.caunoi.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.web.Conflict;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.TextLimit;
import vn.caunoi.web.Texts;
import vn.caunoi.web.ThreeWay;
import vn.caunoi.web.TypedDay;
import vn.caunoi.web.VietnameseFormat;

/** What was typed about an inspection, right or wrong. */
public record InspectionForm(
        String unit,
        String planned,
        String held,
        String led,
        List<String> points,
        String conclusion,
        String good,
        String version) {

    static InspectionForm empty(String unit, LocalDate planned) {
        return new InspectionForm(
                unit,
                planned.toString(),
                "",
                "",
                Stream.of(InspectionPoint.values()).map(InspectionPoint::word).toList(),
                "",
                "",
                "");
    }

    static InspectionForm of(Inspection.Kept kept, String unit) {
        Inspection inspection = kept.inspection();
        return new InspectionForm(
                unit,
                inspection.plannedOn().toString(),
                inspection.heldOn().map(LocalDate::toString).orElse(""),
                inspection.ledBy(),
                inspection.points().stream().map(InspectionPoint::word).toList(),
                inspection.conclusion().orElse(""),
                inspection.goodPractice().orElse(""),
                String.valueOf(kept.version()));
    }

    static InspectionForm typed(MultiValueMap<String, String> fields) {
        return new InspectionForm(
                Typed.text(fields, "donvi"),
                Typed.text(fields, "ngaykehoach"),
                Typed.text(fields, "ngaykiemtra"),
                Typed.text(fields, "chutri"),
                fields.getOrDefault("noidung", List.of()),
                Typed.text(fields, "ketluan"),
                Typed.text(fields, "cachlamhay"),
                Typed.text(fields, "phienban"));
    }

    FormErrors errors(Optional<Unit> area, LocalDate today, Texts.Reader texts) {
        FormErrors errors = FormErrors.none();
        if (area.isEmpty()) {
            errors = errors.with("donvi", texts.get("evaluation.error.unit"));
        }
        if (TypedDay.of(planned).isEmpty()) {
            errors = errors.with("ngaykehoach", texts.get("evaluation.error.day"));
        }
        if (!held.isBlank() && TypedDay.of(held).isEmpty()) {
            errors = errors.with("ngaykiemtra", texts.get("evaluation.error.day"));
        }
        if (TypedDay.of(held).filter(day -> day.isAfter(today)).isPresent()) {
            errors = errors.with("ngaykiemtra", texts.get("evaluation.error.future"));
        }
        if (led.isBlank()) {
            errors = errors.with("chutri", texts.get("evaluation.error.led"));
        }
        if (chosen().isEmpty()) {
            errors = errors.with("noidung", texts.get("evaluation.error.points"));
        }
        errors = TextLimit.NAME.check(errors, "chutri", led, texts);
        errors = TextLimit.TEXT.check(errors, "ketluan", conclusion, texts);
        return TextLimit.NOTE.check(errors, "cachlamhay", good, texts);
    }

    Inspection inspection(String code, UnitId commune, UnitId area) {
        return new Inspection(
                code,
                commune,
                area,
                TypedDay.of(planned).orElseThrow(),
                TypedDay.of(held),
                led.strip(),
                chosen(),
                Typed.optional(conclusion),
                Typed.optional(good));
    }

    /** What differs from what stands in the books by now. */
    Conflict against(Inspection present, Texts.Reader texts) {
        VietnameseFormat format = new VietnameseFormat(texts);
        return new Conflict(
                "",
                List.of(
                        new Conflict.Line(
                                texts.get("evaluation.field.planned"),
                                format.date(present.plannedOn()),
                                shown(planned, format)),
                        new Conflict.Line(
                                texts.get("evaluation.field.held"),
                                present.heldOn().map(format::date).orElse(""),
                                shown(held, format)),
                        new Conflict.Line(
                                texts.get("evaluation.field.led"), present.ledBy(), led.strip()),
                        new Conflict.Line(
                                texts.get("evaluation.field.points"),
                                names(present.points(), texts),
                                names(chosen(), texts)),
                        new Conflict.Line(
                                texts.get("evaluation.field.conclusion"),
                                present.conclusion().orElse(""),
                                conclusion.strip()),
                        new Conflict.Line(
                                texts.get("evaluation.field.good"),
                                present.goodPractice().orElse(""),
                                good.strip())));
    }

    /** The form goes on with what the other one wrote in the fields that this one left alone. */
    static InspectionForm merged(ThreeWay<InspectionForm> forms) {
        return new InspectionForm(
                forms.field(InspectionForm::unit),
                forms.field(InspectionForm::planned),
                forms.field(InspectionForm::held),
                forms.field(InspectionForm::led),
                forms.field(InspectionForm::points),
                forms.field(InspectionForm::conclusion),
                forms.field(InspectionForm::good),
                forms.present().version());
    }

    /** Whether a point is ticked. */
    public boolean has(InspectionPoint point) {
        return points.contains(point.word());
    }

    private List<InspectionPoint> chosen() {
        return Stream.of(InspectionPoint.values()).filter(this::has).toList();
    }

    private static String names(List<InspectionPoint> points, Texts.Reader texts) {
        return String.join("; ", points.stream().map(point -> texts.get(point.key())).toList());
    }

    private static String shown(String typed, VietnameseFormat format) {
        return TypedDay.of(typed).map(format::date).orElse(typed);
    }
}
