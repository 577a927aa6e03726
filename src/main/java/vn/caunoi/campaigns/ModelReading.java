package vn.caunoi.campaigns;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.Texts;
import vn.caunoi.web.TypedDay;

/** Reads the form of a model and notes what is wrong, field by field. */
final class ModelReading {
    private static final int LONGEST = 300;

    private final ModelForm form;
    private final Texts.Reader texts;
    private FormErrors errors = FormErrors.none();

    ModelReading(ModelForm form, Texts.Reader texts) {
        this.form = form;
        this.texts = texts;
    }

    FormErrors errors() {
        return errors;
    }

    /**
     * @param units where the model may be
     * @param code of a model that stands already, or a new one
     */
    Model model(List<Unit> units, UnitId commune, String code) {
        Optional<Unit> unit =
                units.stream().filter(one -> one.code().equals(form.value("donvi"))).findFirst();
        if (unit.isEmpty()) {
            wrong("donvi", "campaigns.wrong.choose");
        }
        LocalDate founded = day("tu").orElseGet(() -> missing("tu", LocalDate.EPOCH));
        Optional<LocalDate> ended = day("den");
        if (ended.filter(end -> !end.isAfter(founded)).isPresent()) {
            wrong("den", "campaigns.wrong.ends-before");
        }
        return new Model(
                code,
                commune,
                unit.map(Unit::id).orElse(commune),
                word("loai", ModelWords.TYPES)
                        .orElseGet(() -> {
                            wrong("loai", "campaigns.wrong.choose");
                            return "";
                        }),
                required("ten"),
                founded,
                ended,
                word("tinhtrang", ModelWords.STATUSES),
                number("nguoi"),
                number("ho"),
                text("noi"));
    }

    String required(String field) {
        return text(field).orElseGet(() -> missing(field, ""));
    }

    private <T> T missing(String field, T instead) {
        wrong(field, "campaigns.wrong.missing");
        return instead;
    }

    Optional<String> text(String field) {
        if (form.value(field).length() > LONGEST) {
            wrong(field, "campaigns.wrong.long", String.valueOf(LONGEST));
            return Optional.empty();
        }
        return typed(field);
    }

    Optional<LocalDate> day(String field) {
        return read(field, TypedDay::old, "campaigns.wrong.day");
    }

    <T> Optional<T> read(String field, Function<String, Optional<T>> reader, String key) {
        Optional<T> value = typed(field).flatMap(reader);
        if (value.isEmpty() && typed(field).isPresent()) {
            wrong(field, key);
        }
        return value;
    }

    void wrong(String field, String key, Object... args) {
        if (errors.on(field).isEmpty()) {
            errors = errors.with(field, texts.get(key, args));
        }
    }

    private Optional<Integer> number(String field) {
        return read(field, TypedText::whole, "campaigns.wrong.number");
    }

    private Optional<String> word(String field, List<String> words) {
        return typed(field).filter(words::contains);
    }

    private Optional<String> typed(String field) {
        return Optional.of(form.value(field)).filter(text -> !text.isEmpty());
    }
}
