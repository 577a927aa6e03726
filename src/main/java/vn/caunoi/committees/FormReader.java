package vn.caunoi.committees;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.Texts;
import vn.caunoi.web.TypedDay;

/**
 * Reads a form field by field and notes beside each what is wrong with it. While anything is wrong
 * what it returns is of no use but harmless.
 */
final class FormReader {
    private static final int LONGEST = 500;

    private final Filled form;
    private final Texts.Reader texts;
    private FormErrors errors = FormErrors.none();

    FormReader(Filled form, Texts.Reader texts) {
        this.form = form;
        this.texts = texts;
    }

    FormErrors errors() {
        return errors;
    }

    void wrong(String field, String key, Object... args) {
        if (errors.on(field).isEmpty()) {
            errors = errors.with(field, texts.get(key, args));
        }
    }

    String required(String field) {
        return optional(field).orElseGet(() -> missing(field, "committees.wrong.missing"));
    }

    Optional<String> optional(String field) {
        String typed = form.get(field);
        if (typed.length() > LONGEST) {
            wrong(field, "committees.wrong.long", String.valueOf(LONGEST));
            return Optional.empty();
        }
        return Optional.of(typed).filter(text -> !text.isEmpty());
    }

    String choice(String field, Collection<String> words) {
        return optionalChoice(field, words)
                .orElseGet(() -> missing(field, "committees.wrong.choose"));
    }

    Optional<String> optionalChoice(String field, Collection<String> words) {
        return Optional.of(form.get(field)).filter(words::contains);
    }

    /** Of the words offered, those chosen, in the order of the offer. */
    List<String> choices(String field, List<String> words) {
        return words.stream().filter(word -> form.has(field, word)).toList();
    }

    boolean isTicked(String field) {
        return form.has(field, "co");
    }

    LocalDate day(String field) {
        if (form.get(field).isEmpty()) {
            wrong(field, "committees.wrong.missing");
        }
        return optionalDay(field).orElse(LocalDate.EPOCH);
    }

    Optional<LocalDate> optionalDay(String field) {
        String typed = form.get(field);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = TypedDay.old(typed);
        if (day.isEmpty()) {
            wrong(field, "committees.wrong.day");
        }
        return day;
    }

    /** From one field to the last day in another, which may be left empty. */
    DateRange days(String from, String lastDay) {
        LocalDate first = day(from);
        LocalDate until =
                optionalDay(lastDay).map(last -> last.plusDays(1)).orElse(DateRange.FOREVER);
        if (until.isAfter(first)) {
            return new DateRange(first, until);
        }
        wrong(lastDay, "committees.wrong.ends-before");
        return DateRange.of(first);
    }

    Optional<Integer> whole(String field, int least, int most) {
        String typed = form.get(field);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> number =
                Optional.of(typed)
                        .filter(text -> text.matches("\\d{1,9}"))
                        .map(Integer::valueOf)
                        .filter(read -> read >= least && read <= most);
        if (number.isEmpty()) {
            wrong(field, "committees.wrong.number", String.valueOf(least), String.valueOf(most));
        }
        return number;
    }

    private String missing(String field, String key) {
        wrong(field, key);
        return "";
    }
}
