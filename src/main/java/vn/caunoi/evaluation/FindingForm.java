package vn.caunoi.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import vn.caunoi.web.Choice;
import vn.caunoi.web.Conflict;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.TextLimit;
import vn.caunoi.web.Texts;
import vn.caunoi.web.ThreeWay;
import vn.caunoi.web.TypedDay;
import vn.caunoi.web.VietnameseFormat;

/** What was typed about a finding, right or wrong. */
public record FindingForm(String point, String what, String remedy, String due, String version) {

    static FindingForm empty(InspectionPoint point) {
        return new FindingForm(point.word(), "", "", "", "");
    }

    static FindingForm of(Finding.Kept kept) {
        Finding finding = kept.finding();
        return new FindingForm(
                finding.point().word(),
                finding.what(),
                finding.remedy().orElse(""),
                finding.remedyDue().map(LocalDate::toString).orElse(""),
                String.valueOf(kept.version()));
    }

    static FindingForm typed(MultiValueMap<String, String> fields) {
        return new FindingForm(
                Typed.text(fields, "noidung"),
                Typed.text(fields, "nhanxet"),
                Typed.text(fields, "yeucau"),
                Typed.text(fields, "han"),
                Typed.text(fields, "phienban"));
    }

    static List<Choice> choices(List<InspectionPoint> points, Texts.Reader texts) {
        return points.stream()
                .map(point -> new Choice(point.word(), texts.get(point.key())))
                .toList();
    }

    FormErrors errors(Texts.Reader texts) {
        FormErrors errors = FormErrors.none();
        if (InspectionPoint.of(point).isEmpty()) {
            errors = errors.with("noidung", texts.get("evaluation.error.point"));
        }
        if (what.isBlank()) {
            errors = errors.with("nhanxet", texts.get("evaluation.error.what"));
        }
        if (!due.isBlank() && TypedDay.of(due).isEmpty()) {
            errors = errors.with("han", texts.get("evaluation.error.day"));
        }
        if (!remedy.isBlank() && due.isBlank()) {
            errors = errors.with("han", texts.get("evaluation.error.due"));
        }
        errors = TextLimit.NOTE.check(errors, "nhanxet", what, texts);
        return TextLimit.NOTE.check(errors, "yeucau", remedy, texts);
    }

    /**
     * @param before what stands, whose report of a remedy is kept
     */
    Finding finding(String code, Inspection.Kept inspection, Optional<Finding> before) {
        return new Finding(
                code,
                inspection.inspection().commune(),
                inspection.inspection().unit(),
                inspection.id(),
                InspectionPoint.of(point).orElseThrow(),
                what.strip(),
                Typed.optional(remedy),
                TypedDay.of(due),
                before.flatMap(Finding::remediedOn),
                before.flatMap(Finding::remedyNote));
    }

    /** The form goes on with what the other one wrote in the fields that this one left alone. */
    static FindingForm merged(ThreeWay<FindingForm> forms) {
        return new FindingForm(
                forms.field(FindingForm::point),
                forms.field(FindingForm::what),
                forms.field(FindingForm::remedy),
                forms.field(FindingForm::due),
                forms.present().version());
    }

    Conflict against(Finding present, Texts.Reader texts) {
        VietnameseFormat format = new VietnameseFormat(texts);
        return new Conflict(
                "",
                List.of(
                        new Conflict.Line(
                                texts.get("evaluation.field.point"),
                                texts.get(present.point().key()),
                                InspectionPoint.of(point)
                                        .map(chosen -> texts.get(chosen.key()))
                                        .orElse("")),
                        new Conflict.Line(
                                texts.get("evaluation.field.what"), present.what(), what.strip()),
                        new Conflict.Line(
                                texts.get("evaluation.field.remedy"),
                                present.remedy().orElse(""),
                                remedy.strip()),
                        new Conflict.Line(
                                texts.get("evaluation.field.due"),
                                present.remedyDue().map(format::date).orElse(""),
                                TypedDay.of(due).map(format::date).orElse(due)),
                        new Conflict.Line(
                                texts.get("evaluation.field.remedied"),
                                present.remediedOn().map(format::date).orElse(""),
                                present.remediedOn().map(format::date).orElse(""))));
    }
}
