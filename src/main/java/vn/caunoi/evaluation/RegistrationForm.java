package vn.caunoi.evaluation;

import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import vn.caunoi.web.Conflict;
import vn.caunoi.web.Texts;
import vn.caunoi.web.ThreeWay;

/** What an area typed when it registered in a movement, and later about its result. */
public record RegistrationForm(String commitment, String result) {
    static final String COMMITMENT = "camket";

    public RegistrationForm {
        commitment = tidy(commitment);
        result = tidy(result);
    }

    static RegistrationForm typed(MultiValueMap<String, String> fields) {
        return new RegistrationForm(Typed.text(fields, COMMITMENT), Typed.text(fields, "ketqua"));
    }

    /** What the form showed when it was opened. */
    static RegistrationForm opened(MultiValueMap<String, String> fields) {
        return new RegistrationForm(Typed.text(fields, "camketcu"), Typed.text(fields, "ketquacu"));
    }

    static RegistrationForm of(Optional<Movement.Registration> standing) {
        return new RegistrationForm(
                standing.map(Movement.Registration::commitment).orElse(""),
                standing.flatMap(Movement.Registration::result).orElse(""));
    }

    /** The form goes on with what the other one wrote in the field that this one left alone. */
    static RegistrationForm merged(ThreeWay<RegistrationForm> forms) {
        return new RegistrationForm(
                forms.field(RegistrationForm::commitment), forms.field(RegistrationForm::result));
    }

    Conflict against(RegistrationForm present, Texts.Reader texts) {
        return new Conflict(
                "",
                List.of(
                        new Conflict.Line(
                                texts.get("evaluation.registration.commitment"),
                                present.commitment,
                                commitment),
                        new Conflict.Line(
                                texts.get("evaluation.registration.result"),
                                present.result,
                                result)));
    }

    /** Browsers send line ends of their own. */
    private static String tidy(String text) {
        return text.replace("\r\n", "\n").strip();
    }
}
