package vn.caunoi.settings;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.Texts;
import vn.caunoi.web.ThreeWay;
import vn.caunoi.web.TypedDay;

/** What is typed about a commune. */
public record WardForm(
        String hotline,
        String hours,
        String contact,
        String message,
        String messageLastDay,
        String publishing,
        boolean showsNews,
        boolean showsFund,
        boolean asksUseful) {
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9][0-9 .()-]{1,28}[0-9]");
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_MESSAGE = 1_000;

    public WardForm {
        hotline = clean(hotline);
        hours = clean(hours);
        contact = clean(contact);
        message = clean(message);
        messageLastDay = messageLastDay.strip();
    }

    private static String clean(String typed) {
        return Normalizer.normalize(typed.replace("\0", "").strip(), Normalizer.Form.NFC);
    }

    static WardForm of(WardSetting setting) {
        return new WardForm(
                setting.hotline().orElse(""),
                setting.hours().orElse(""),
                setting.contact().orElse(""),
                setting.message().orElse(""),
                setting.messageLastDay().map(LocalDate::toString).orElse(""),
                setting.publishing().word(),
                setting.showsNews(),
                setting.showsFund(),
                setting.asksUseful());
    }

    /** The form goes on with what the other one wrote in the fields that this one left alone. */
    static WardForm merged(ThreeWay<WardForm> forms) {
        return new WardForm(
                forms.field(WardForm::hotline),
                forms.field(WardForm::hours),
                forms.field(WardForm::contact),
                forms.field(WardForm::message),
                forms.field(WardForm::messageLastDay),
                forms.field(WardForm::publishing),
                forms.field(WardForm::showsNews),
                forms.field(WardForm::showsFund),
                forms.field(WardForm::asksUseful));
    }

    FormErrors errors(Texts.Reader texts) {
        FormErrors errors = FormErrors.none();
        if (!hotline.isEmpty() && !TELEPHONE.matcher(hotline).matches()) {
            errors = errors.with("duongday", texts.get("settings.ward.hotline.wrong"));
        }
        if (hours.length() > LONGEST_LINE) {
            errors = errors.with("gio", tooLong(texts, LONGEST_LINE));
        }
        if (contact.length() > LONGEST_LINE) {
            errors = errors.with("lienhe", tooLong(texts, LONGEST_LINE));
        }
        if (message.length() > LONGEST_MESSAGE) {
            errors = errors.with("loinhan", tooLong(texts, LONGEST_MESSAGE));
        }
        if (!message.isEmpty() && TypedDay.of(messageLastDay).isEmpty()) {
            errors = errors.with("hetngay", texts.get("settings.ward.message.day.missing"));
        }
        if (Publishing.of(publishing).isEmpty()) {
            errors = errors.with("nguoidang", texts.get("settings.ward.publishing.missing"));
        }
        return errors;
    }

    private static String tooLong(Texts.Reader texts, int longest) {
        return texts.get("settings.ward.too-long", String.valueOf(longest));
    }

    /** The setting of a form without errors. */
    WardSetting setting() {
        return new WardSetting(
                said(hotline),
                said(hours),
                said(contact),
                said(message),
                message.isEmpty() ? Optional.empty() : TypedDay.of(messageLastDay),
                Publishing.of(publishing).orElseThrow(),
                showsNews,
                showsFund,
                asksUseful);
    }

    private static Optional<String> said(String text) {
        return Optional.of(text).filter(words -> !words.isEmpty());
    }
}
