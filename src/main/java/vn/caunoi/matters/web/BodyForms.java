package vn.caunoi.matters.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.matters.model.Evidence;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.matters.model.Outcome;
import vn.caunoi.matters.model.StepKind;
import vn.caunoi.web.Choice;
import vn.caunoi.web.TextLimit;

/** What the competent body does, as an officer writes it down from the body's letter. */
@Component
class BodyForms {
    List<ActForm> forms() {
        return List.of(
                new ActForm(
                        StepKind.ACKNOWLEDGE,
                        "tiep-nhan",
                        _ ->
                                List.of(
                                        ActField.line("vanban", "matters.desk.field.document")
                                                .orEmpty()),
                        (_, in) -> {
                            String document = in.textOrNone("vanban", TextLimit.NAME);
                            return ActForm.Asked.step(() -> new MatterStep.Acknowledged(document));
                        }),
                new ActForm(
                        StepKind.NOT_OURS,
                        "khong-thuoc",
                        _ -> List.of(ActField.box("lydo", "matters.desk.field.reason")),
                        (_, in) -> {
                            String reason = in.text("lydo", TextLimit.NOTE);
                            return ActForm.Asked.step(() -> new MatterStep.NotOurs(reason));
                        }),
                new ActForm(StepKind.EXTEND, "gia-han", _ -> moreTime(), (_, in) -> extended(in)),
                new ActForm(
                        StepKind.ASK_SENDER,
                        "hoi-them",
                        _ -> List.of(ActField.box("noidung", "matters.desk.field.question")),
                        (_, in) -> {
                            String question = in.text("noidung", TextLimit.NOTE);
                            return ActForm.Asked.step(() -> new MatterStep.SenderAsked(question));
                        }),
                new ActForm(
                        StepKind.SENDER_REPLY,
                        "bo-sung",
                        _ -> List.of(ActField.box("noidung", "matters.desk.field.reply")),
                        (_, in) -> {
                            String reply = in.text("noidung", TextLimit.TEXT);
                            return ActForm.Asked.step(() -> new MatterStep.SenderReplied(reply));
                        }),
                new ActForm(StepKind.ROADMAP, "lo-trinh", _ -> roadmap(), (_, in) -> planned(in)),
                new ActForm(StepKind.ANSWER, "tra-loi", BodyForms::answer, BodyForms::answered));
    }

    private static List<ActField> moreTime() {
        return List.of(
                ActField.box("lydo", "matters.desk.field.reason"),
                ActField.line("vanban", "matters.desk.field.document"),
                ActField.day("han", "matters.desk.field.due"));
    }

    private static ActForm.Asked extended(FieldReading in) {
        String reason = in.text("lydo", TextLimit.NOTE);
        String document = in.text("vanban", TextLimit.NAME);
        LocalDate due = in.day("han");
        return ActForm.Asked.step(() -> new MatterStep.Extended(reason, document, due));
    }

    private static List<ActField> roadmap() {
        return List.of(
                ActField.day("han", "matters.desk.field.until"),
                ActField.line("vanban", "matters.desk.field.document"),
                ActField.box("noidung", "matters.desk.field.roadmap"));
    }

    private static ActForm.Asked planned(FieldReading in) {
        LocalDate until = in.day("han");
        String document = in.text("vanban", TextLimit.NAME);
        String text = in.text("noidung", TextLimit.TEXT);
        return ActForm.Asked.step(() -> new MatterStep.RoadmapGiven(until, document, text));
    }

    private static List<ActField> answer(ActSheet sheet) {
        return List.of(
                ActField.choice("ketqua", "matters.desk.field.outcome", outcomes(sheet)),
                ActField.box("noidung", "matters.desk.field.answer"),
                ActField.line("so", "matters.desk.field.number").orEmpty(),
                ActField.line("nguoiky", "matters.desk.field.signatory").orEmpty(),
                ActField.line("bienban", "matters.desk.field.minutes")
                        .hinted("matters.desk.field.minutes.hint")
                        .orEmpty(),
                ActField.day("ngay", "matters.desk.field.dated"));
    }

    private static List<Choice> outcomes(ActSheet sheet) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome != Outcome.GUIDED)
                .map(outcome -> new Choice(outcome.word(), sheet.texts().get(outcome.key())))
                .toList();
    }

    /** Complete only with number, day and signatory, or with the minutes of a meeting. */
    private static ActForm.Asked answered(ActSheet sheet, FieldReading in) {
        String outcome = in.choice("ketqua", outcomes(sheet));
        String text = in.text("noidung", TextLimit.TEXT);
        LocalDate dated = in.past("ngay", sheet.today());
        String minutes = in.textOrNone("bienban", TextLimit.NAME);
        boolean byMeeting = !minutes.isEmpty();
        String number =
                byMeeting ? in.textOrNone("so", TextLimit.NAME) : in.text("so", TextLimit.NAME);
        String signatory =
                byMeeting
                        ? in.textOrNone("nguoiky", TextLimit.NAME)
                        : in.text("nguoiky", TextLimit.NAME);
        return ActForm.Asked.step(() ->
                new MatterStep.Answered(
                        Outcome.of(outcome).orElseThrow(),
                        text,
                        byMeeting
                                ? new Evidence.Minutes(minutes, dated)
                                : new Evidence.Document(number, dated, signatory)));
    }
}
