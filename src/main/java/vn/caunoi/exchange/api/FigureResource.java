package vn.caunoi.exchange.api;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.Period;
import vn.caunoi.reports.FigurePrograms;
import vn.caunoi.reports.FigurePrograms.Form;
import vn.caunoi.reports.FigurePrograms.Taken;
import vn.caunoi.reports.FigurePrograms.Values;
import vn.caunoi.storage.KeptAnswers;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Refusal;

/** Figures by indicator: read for any unit within the scope, and typed ones handed in. */
@RestController
class FigureResource {
    private static final int MOST_FORMS = 1_000;

    private final FigurePrograms figures;
    private final IdempotentAnswers answers;
    private final Clock clock;

    FigureResource(FigurePrograms figures, IdempotentAnswers answers, Clock clock) {
        this.figures = figures;
        this.answers = answers;
        this.clock = clock;
    }

    /** Typed figures of one unit. */
    record FormBody(@Nullable String unit, @Nullable Map<String, BigDecimal> values) {}

    /** Forms of one period; all are taken or none. */
    record FormsBody(@Nullable String period, @Nullable List<FormBody> forms) {}

    record ValuesBody(String period, List<Values> units) {}

    /** The day belongs to it: what a running period is compared with moves on at midnight. */
    private record ValuesOf(
            Scope scope,
            LocalDate day,
            String unit,
            Period period,
            Set<String> codes,
            boolean below)
            implements KeptAnswers.Question<List<Values>> {}

    /**
     * @param indicators codes with commas between; without it all
     * @param below whether the units directly below are asked for instead
     */
    @GetMapping("/api/v1/figures")
    ValuesBody values(
            Scope scope,
            KeptAnswers.Moment moment,
            @RequestParam String unit,
            @RequestParam String period,
            @RequestParam Optional<String> indicators,
            @RequestParam(defaultValue = "false") boolean below) {
        Set<String> codes =
                indicators.stream()
                        .flatMap(text -> Arrays.stream(text.split(",")))
                        .collect(Collectors.toSet());
        Period asked = Period.parse(period).orElseThrow(NotFound::new);
        return new ValuesBody(
                period,
                moment.answer(
                        new ValuesOf(scope, LocalDate.now(clock), unit, asked, codes, below),
                        () -> figures.values(scope, unit, asked, codes, below)));
    }

    /** The key lets a program send the same again, when it did not hear the answer. */
    @PostMapping("/api/v1/figures")
    Taken take(
            Scope scope,
            @RequestHeader("Idempotency-Key") Optional<String> key,
            @RequestBody FormsBody body) {
        Period period = Period.parse(required(body.period(), "period")).orElseThrow(NotFound::new);
        List<Form> forms =
                required(body.forms(), "forms").stream()
                        .map(form ->
                                new Form(
                                        required(form.unit(), "unit"),
                                        required(form.values(), "values")))
                        .toList();
        if (forms.isEmpty() || forms.size() > MOST_FORMS) {
            throw new Refusal("exchange.api.figure.forms", String.valueOf(MOST_FORMS));
        }
        return key.map(known ->
                        answers.once(
                                scope,
                                known,
                                body,
                                Taken.class,
                                () -> figures.take(scope, period, forms)))
                .orElseGet(() -> figures.take(scope, period, forms));
    }

    private static <T> T required(@Nullable T value, String name) {
        return Optional.ofNullable(value)
                .orElseThrow(() -> new Refusal("exchange.api.figure.missing", name));
    }
}
