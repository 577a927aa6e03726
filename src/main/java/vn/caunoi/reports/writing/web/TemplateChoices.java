package vn.caunoi.reports.writing.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.caunoi.calendar.Period;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.writing.Subject;
import vn.caunoi.reports.writing.TemplateReading;
import vn.caunoi.reports.writing.template.FoundNumber;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.PageFrame;

/**
 * What a person chose for the numbers of a file: per row a code from the list, or one written
 * beside it.
 */
record TemplateChoices(String about, List<String> chosen, List<String> others) {
    static final String ABOUT = "ky";

    static String field(int row) {
        return "so-" + row;
    }

    static String otherField(int row) {
        return "ma-" + row;
    }

    /** What the product proposes. */
    static TemplateChoices proposed(TemplateReading reading) {
        return new TemplateChoices(
                reading.about().code(),
                reading.rows().stream().map(row -> row.proposed().orElse("")).toList(),
                reading.rows().stream().map(row -> "").toList());
    }

    static TemplateChoices typed(Map<String, String> form, TemplateReading reading) {
        return new TemplateChoices(
                form.getOrDefault(ABOUT, ""),
                IntStream.range(0, reading.rows().size())
                        .mapToObj(row -> form.getOrDefault(field(row), ""))
                        .toList(),
                IntStream.range(0, reading.rows().size())
                        .mapToObj(row ->
                                form.getOrDefault(otherField(row), "")
                                        .strip()
                                        .toUpperCase(Locale.ROOT))
                        .toList());
    }

    /** For each row its code; empty where it is not used. */
    List<Optional<String>> codes() {
        return IntStream.range(0, chosen.size())
                .mapToObj(row ->
                        Optional.of(others.get(row).isEmpty() ? chosen.get(row) : others.get(row))
                                .filter(code -> !code.isEmpty()))
                .toList();
    }

    Optional<Period> period() {
        return Period.parse(about);
    }

    FormErrors errors(
            Subject subject, TemplateReading reading, Catalogue catalogue, PageFrame frame) {
        FormErrors errors = FormErrors.none();
        if (period().filter(period -> period.from().isBefore(subject.period().from())).isEmpty()) {
            errors = errors.with(ABOUT, frame.text("reports.template.about-wrong"));
        }
        Map<String, FoundNumber> used = new HashMap<>();
        List<Optional<String>> codes = codes();
        for (int row = 0; row < codes.size(); row++) {
            FoundNumber number = reading.rows().get(row).number();
            String code = codes.get(row).orElse("");
            if (!code.isEmpty() && catalogue.find(code).isEmpty()) {
                errors = errors.with(field(row), frame.text("reports.template.unknown-code", code));
            } else if (!code.isEmpty()) {
                FoundNumber earlier = used.putIfAbsent(code, number);
                if (earlier != null && differs(earlier.value(), number.value())) {
                    errors =
                            errors.with(
                                    field(row),
                                    frame.text("reports.template.twice", earlier.text()));
                }
            }
        }
        return errors;
    }

    private static boolean differs(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) != 0;
    }

    /** Codes to choose from in a row, the chosen one always among them. */
    List<String> options(int row, List<String> likely) {
        List<String> options = new ArrayList<>(likely);
        String own = chosen.get(row);
        if (!own.isEmpty() && !options.contains(own)) {
            options.addFirst(own);
        }
        return options;
    }
}
