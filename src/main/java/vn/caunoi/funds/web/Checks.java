package vn.caunoi.funds.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.caunoi.funds.model.Dong;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.Texts;
import vn.caunoi.web.TypedDay;

/** Reads the fields of a form one after the other and gathers what is wrong with them. */
final class Checks {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    /** Nobody keeps older books in the product. */
    static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    private final Typed typed;
    private final Texts.Reader texts;
    private FormErrors errors = FormErrors.none();

    Checks(Typed typed, Texts.Reader texts) {
        this.typed = typed;
        this.texts = texts;
    }

    FormErrors errors() {
        return errors;
    }

    boolean failed() {
        return errors.any();
    }

    /** The first sentence about a field stays. */
    void fault(String field, String key, Object... args) {
        if (errors.on(field).isEmpty()) {
            errors = errors.with(field, texts.get(key, args));
        }
    }

    /** A day not before another and not after a third, such as today. */
    Optional<LocalDate> day(String field, LocalDate earliest, LocalDate latest) {
        Optional<LocalDate> day = TypedDay.of(typed.value(field));
        if (day.isEmpty()) {
            fault(field, "funds.form.day.unreadable");
        } else if (day.get().isAfter(latest)) {
            fault(field, "funds.form.day.later");
        } else if (day.get().isBefore(earliest)) {
            fault(field, "funds.form.day.earlier", earliest.format(DAY));
        }
        return day;
    }

    Optional<Long> amount(String field) {
        Optional<Long> amount = Dong.read(typed.value(field));
        if (amount.isEmpty()) {
            fault(field, "funds.form.amount.unreadable");
        }
        return amount;
    }

    /** One of the units offered, by its code. */
    Optional<UnitId> unit(String field, List<Unit> offered) {
        return word(field, offered.stream().map(Unit::code).toList(), "funds.form.unit.missing")
                .flatMap(code ->
                        offered.stream().filter(unit -> unit.code().equals(code)).findFirst())
                .map(Unit::id);
    }

    /** A word of a list. */
    Optional<String> word(String field, Collection<String> words, String missing) {
        Optional<String> word = Optional.of(typed.value(field)).filter(words::contains);
        if (word.isEmpty()) {
            fault(field, missing);
        }
        return word;
    }

    /** A word of a list, or none at all. */
    Optional<String> wordOrNone(String field, Collection<String> words) {
        return typed.value(field).isEmpty()
                ? Optional.empty()
                : word(field, words, "web.form.unreadable");
    }

    /** Some words that must be there. */
    Optional<String> text(String field, int longest, String missing) {
        if (typed.value(field).isEmpty()) {
            fault(field, missing);
        }
        return textOrNone(field, longest);
    }

    Optional<String> textOrNone(String field, int longest) {
        String text = typed.value(field);
        if (text.length() > longest) {
            fault(field, "funds.form.text.long", String.valueOf(longest));
        }
        return Optional.of(text).filter(written -> !written.isEmpty());
    }
}
