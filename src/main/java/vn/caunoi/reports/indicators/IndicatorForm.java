package vn.caunoi.reports.indicators;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.reports.model.NewIndicator;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.Refusal;
import vn.caunoi.web.TextLimit;
import vn.caunoi.web.Texts;

/** The fields in which an indicator is described, as they were posted. */
public record IndicatorForm(Map<String, String> fields) {
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,;]+");

    static final String CODE = "ma";
    static final String NAME = "ten";
    static final String NAME_EN = "ten-tieng-anh";
    static final String UNIT = "don-vi-tinh";
    static final String PROGRAMME = "nhom";
    static final String SHORTEST = "ky";
    static final String KIND = "loai";
    static final String LEVEL = "cap";
    static final String ADDS = "cong";
    static final String FORMULA = "cong-thuc";
    static final String FROM = "tu-ngay";
    static final String UNTIL = "den-ngay";
    static final String VERSION = "phienban";

    static final String CODES = "cac-ma";

    /** Words of the choices. */
    static final String FLOW = "trong-ky";

    static final String STOCK = "cuoi-ky";
    static final String WORKED_OUT = "tinh-ra";
    static final String YES = "co";
    static final String NO = "khong";

    public IndicatorForm {
        fields = Map.copyOf(fields);
    }

    public String typed(String field) {
        return Normalizer.normalize(fields.getOrDefault(field, "").strip(), Normalizer.Form.NFC);
    }

    int seen() {
        String text = typed(VERSION);
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    /** What is missing or too long; of a change only what may be changed. */
    FormErrors errors(boolean isNew, Texts.Reader texts) {
        FormErrors errors = FormErrors.none();
        for (String field :
                isNew
                        ? new String[] {CODE, NAME, NAME_EN, UNIT, PROGRAMME, SHORTEST, KIND, FROM}
                        : new String[] {NAME, NAME_EN, PROGRAMME}) {
            if (typed(field).isEmpty()) {
                errors = errors.with(field, texts.get("indicators.wrong.missing"));
            }
            errors = TextLimit.NAME.check(errors, field, typed(field), texts);
        }
        if (isNew && typed(KIND).equals(WORKED_OUT) && typed(FORMULA).isEmpty()) {
            errors = errors.with(FORMULA, texts.get("indicators.wrong.missing"));
        }
        if (isNew && errors.on(FROM).isEmpty() && day(FROM).isEmpty()) {
            errors = errors.with(FROM, texts.get("indicators.wrong.day"));
        }
        if (!typed(UNTIL).isEmpty() && day(UNTIL).isEmpty()) {
            errors = errors.with(UNTIL, texts.get("indicators.wrong.day"));
        }
        return errors;
    }

    /** The same for a form that is put together. */
    FormErrors sheetErrors(boolean isNew, Texts.Reader texts) {
        FormErrors errors = FormErrors.none();
        for (String field :
                isNew
                        ? new String[] {CODE, NAME, NAME_EN, SHORTEST, LEVEL, CODES, FROM}
                        : new String[] {NAME, NAME_EN, CODES}) {
            if (typed(field).isEmpty()) {
                errors = errors.with(field, texts.get("indicators.wrong.missing"));
            }
            errors = TextLimit.NOTE.check(errors, field, typed(field), texts);
        }
        for (String field : new String[] {FROM, UNTIL}) {
            if (!typed(field).isEmpty() && day(field).isEmpty()) {
                errors = errors.with(field, texts.get("indicators.wrong.day"));
            }
        }
        return errors;
    }

    Sheet sheet() {
        return new Sheet(
                typed(CODE),
                typed(NAME),
                typed(NAME_EN),
                shortest(),
                level(),
                codes(),
                DateRange.startingOn(day(FROM).orElseThrow()));
    }

    /** A form with what may change of it as it was typed here. */
    Sheet changed(Sheet before) {
        LocalDate from = before.validity().from();
        if (!until().isAfter(from)) {
            throw new Refusal("indicators.refused.ends-before");
        }
        return new Sheet(
                before.code(),
                typed(NAME),
                typed(NAME_EN),
                before.kind(),
                before.level(),
                codes(),
                new DateRange(from, until()));
    }

    private List<String> codes() {
        return SEPARATOR
                .splitAsStream(typed(CODES))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    private UnitLevel level() {
        return UnitLevel.of(typed(LEVEL)).orElse(UnitLevel.COMMUNE);
    }

    private Optional<LocalDate> day(String field) {
        try {
            return Optional.of(LocalDate.parse(typed(field)));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** The day after the last; forever when none was given. */
    private LocalDate until() {
        return day(UNTIL).map(last -> last.plusDays(1)).orElse(DateRange.FOREVER);
    }

    NewIndicator indicator() {
        return new NewIndicator(
                typed(CODE),
                typed(NAME),
                typed(NAME_EN),
                typed(UNIT),
                typed(PROGRAMME),
                shortest(),
                origin(),
                DateRange.startingOn(day(FROM).orElseThrow()));
    }

    ConfiguredIndicators.Renaming renaming() {
        return new ConfiguredIndicators.Renaming(
                typed(NAME), typed(NAME_EN), typed(PROGRAMME), until());
    }

    private PeriodKind shortest() {
        return Stream.of(PeriodKind.QUARTER, PeriodKind.HALF_YEAR, PeriodKind.YEAR)
                .filter(kind -> word(kind).equals(typed(SHORTEST)))
                .findFirst()
                .orElse(PeriodKind.MONTH);
    }

    static String word(PeriodKind kind) {
        return switch (kind) {
            case WEEK, MONTH -> "thang";
            case QUARTER -> "quy";
            case HALF_YEAR -> "nua-nam";
            case YEAR -> "nam";
        };
    }

    private NewIndicator.Origin origin() {
        return typed(KIND).equals(WORKED_OUT)
                ? new NewIndicator.Origin.Formula(typed(FORMULA))
                : new NewIndicator.Origin.ByHand(
                        typed(KIND).equals(STOCK) ? Indicator.Time.STOCK : Indicator.Time.FLOW,
                        !typed(ADDS).equals(NO),
                        level());
    }
}
