package vn.caunoi.matters.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.matters.model.StepKind;
import vn.caunoi.matters.model.ToldHow;
import vn.caunoi.matters.model.Verdict;
import vn.caunoi.matters.store.Voice;
import vn.caunoi.web.Choice;
import vn.caunoi.web.TextLimit;

/** What is done once there is an answer: looked at, told to each voice, judged by each. */
@Component
class TellingForms {
    private static final List<ToldHow> TYPED =
            List.of(ToldHow.IN_PERSON, ToldHow.PHONE, ToldHow.LETTER, ToldHow.MESSAGE);

    List<ActForm> forms() {
        return List.of(
                reasoned(StepKind.SEND_BACK, "tra-loi-lai"),
                new ActForm(
                        StepKind.CHECK,
                        "kiem-tra",
                        sheet ->
                                List.of(
                                        ActField.tick(
                                                "thucdia",
                                                sheet.texts().get("matters.desk.field.ground")),
                                        ActField.box("ghichu", "matters.desk.field.note")
                                                .orEmpty()),
                        (_, in) -> {
                            boolean ground = in.tick("thucdia");
                            String note = in.textOrNone("ghichu", TextLimit.NOTE);
                            return ActForm.Asked.step(() -> new MatterStep.Checked(ground, note));
                        }),
                new ActForm(StepKind.TELL, "bao-lai", TellingForms::tell, TellingForms::told),
                new ActForm(
                        StepKind.VERDICT,
                        "y-kien-danh-gia",
                        TellingForms::judge,
                        TellingForms::judged),
                new ActForm(
                        StepKind.OBJECT,
                        "xem-lai",
                        sheet ->
                                List.of(
                                        voice(sheet, informed(sheet)),
                                        ActField.box("lydo", "matters.desk.field.reason")),
                        (sheet, in) -> {
                            String voice = in.choice("nguoi", informed(sheet));
                            String reason = in.text("lydo", TextLimit.NOTE);
                            return ActForm.Asked.step(
                                    () -> new MatterStep.Objected(UUID.fromString(voice), reason));
                        }),
                reasoned(StepKind.RECUR, "tai-dien"),
                new ActForm(
                        StepKind.WITHDRAW,
                        "rut",
                        sheet ->
                                List.of(
                                        voice(sheet, sheet.voices(one -> !one.isWithdrawn())),
                                        ActField.box("lydo", "matters.desk.field.reason")
                                                .orEmpty()),
                        (sheet, in) -> {
                            String voice =
                                    in.choice("nguoi", sheet.voices(one -> !one.isWithdrawn()));
                            String reason = in.textOrNone("lydo", TextLimit.NOTE);
                            return ActForm.Asked.step(() ->
                                    new MatterStep.VoiceWithdrawn(UUID.fromString(voice), reason));
                        }));
    }

    private static ActForm reasoned(StepKind step, String word) {
        return new ActForm(
                step,
                word,
                _ -> List.of(ActField.box("lydo", "matters.desk.field.reason")),
                (_, in) -> {
                    String reason = in.text("lydo", TextLimit.NOTE);
                    return ActForm.Asked.step(() ->
                            step == StepKind.RECUR
                                    ? new MatterStep.Recurred(reason)
                                    : new MatterStep.SentBack(reason));
                });
    }

    private static ActField voice(ActSheet sheet, List<Choice> voices) {
        return ActField.choice("nguoi", "matters.desk.field.voice", voices)
                .first(voices.size() == 1 ? voices.getFirst().value() : "");
    }

    /** Who waits for the present answer. */
    private static List<Choice> waiting(ActSheet sheet) {
        return sheet.voices(voice -> !voice.isWithdrawn() && !knows(sheet, voice));
    }

    /** Who was told the present answer. */
    private static List<Choice> informed(ActSheet sheet) {
        return sheet.voices(voice -> !voice.isWithdrawn() && knows(sheet, voice));
    }

    private static boolean knows(ActSheet sheet, Voice voice) {
        return voice.knows(sheet.matter().course().answers());
    }

    private static List<ActField> tell(ActSheet sheet) {
        return List.of(
                voice(sheet, waiting(sheet)),
                ActField.choice("cach", "matters.desk.field.how", ways(sheet)),
                ActField.day("ngay", "matters.desk.field.told-on").first(sheet.today().toString()),
                ActField.box("ghichu", "matters.desk.field.note").orEmpty());
    }

    private static List<Choice> ways(ActSheet sheet) {
        return TYPED.stream()
                .map(how -> new Choice(how.word(), sheet.texts().get(how.key())))
                .toList();
    }

    private static ActForm.Asked told(ActSheet sheet, FieldReading in) {
        String voice = in.choice("nguoi", waiting(sheet));
        String how = in.choice("cach", ways(sheet));
        LocalDate on = in.past("ngay", sheet.today());
        String note = in.textOrNone("ghichu", TextLimit.NOTE);
        return ActForm.Asked.step(() ->
                new MatterStep.Told(
                        UUID.fromString(voice), ToldHow.of(how).orElseThrow(), on, note));
    }

    private static List<ActField> judge(ActSheet sheet) {
        return List.of(
                voice(sheet, informed(sheet)),
                ActField.choice("danhgia", "matters.desk.field.verdict", verdicts(sheet)),
                ActField.box("loi", "matters.desk.field.words").orEmpty());
    }

    private static List<Choice> verdicts(ActSheet sheet) {
        return Arrays.stream(Verdict.values())
                .map(verdict -> new Choice(verdict.word(), sheet.texts().get(verdict.key())))
                .toList();
    }

    private static ActForm.Asked judged(ActSheet sheet, FieldReading in) {
        String voice = in.choice("nguoi", informed(sheet));
        String verdict = in.choice("danhgia", verdicts(sheet));
        String words = in.textOrNone("loi", TextLimit.NOTE);
        return ActForm.Asked.step(() ->
                new MatterStep.Judged(
                        UUID.fromString(voice), Verdict.of(verdict).orElseThrow(), words));
    }
}
