package vn.caunoi.matters.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.caunoi.web.Choice;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.TextLimit;
import vn.caunoi.web.Texts;
import vn.caunoi.web.TypedDay;

/** Reads the fields of a form one after the other and gathers what is wrong with them. */
final class FieldReading {
    private final TypedFields typed;
    private final Texts.Reader texts;
    private FormErrors errors = FormErrors.none();

    FieldReading(TypedFields typed, Texts.Reader texts) {
        this.typed = typed;
        this.texts = texts;
    }

    FormErrors errors() {
        return errors;
    }

    /** The first sentence about a field stays. */
    void wrong(String field, String key, Object... args) {
        if (errors.on(field).isEmpty()) {
            errors = errors.with(field, texts.get(key, args));
        }
    }

    /** Words that must be there. */
    String text(String field, TextLimit limit) {
        if (!typed.has(field)) {
            wrong(field, "matters.desk.wrong.missing");
        }
        return textOrNone(field, limit);
    }

    String textOrNone(String field, TextLimit limit) {
        errors = limit.check(errors, field, typed.value(field), texts);
        return typed.value(field);
    }

    /** A day that must be there; some day where it is wrong. */
    LocalDate day(String field) {
        Optional<LocalDate> day = TypedDay.of(typed.value(field));
        if (day.isEmpty()) {
            wrong(field, "matters.desk.wrong.day");
        }
        return day.orElse(LocalDate.EPOCH);
    }

    /** A day that has come. */
    LocalDate past(String field, LocalDate today) {
        LocalDate day = day(field);
        if (day.isAfter(today)) {
            wrong(field, "matters.desk.wrong.later");
        }
        return day;
    }

    /** One of the choices; "" where it is none. */
    String choice(String field, List<Choice> choices) {
        String chosen = typed.value(field);
        if (choices.stream().noneMatch(choice -> choice.value().equals(chosen))) {
            wrong(field, "matters.desk.wrong.choose");
            return "";
        }
        return chosen;
    }

    boolean tick(String field) {
        return typed.has(field);
    }

    boolean has(String field) {
        return typed.has(field);
    }
}
