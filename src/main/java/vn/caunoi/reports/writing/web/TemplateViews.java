package vn.caunoi.reports.writing.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.Period;
import vn.caunoi.reports.PeriodTitles;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.reports.writing.Subject;
import vn.caunoi.reports.writing.TemplateReading;
import vn.caunoi.reports.writing.template.FoundNumber;
import vn.caunoi.reports.writing.template.Proposals;
import vn.caunoi.web.Choice;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.PageFrame;

/** Makes the view of a file that waits to be confirmed. */
@Component
class TemplateViews {
    private static final int PERIODS = 8;

    private final Catalogue catalogue;

    TemplateViews(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    TemplateView.ReadingView of(
            Subject subject,
            TemplateReading reading,
            TemplateChoices choices,
            FormErrors errors,
            PageFrame frame) {
        return new TemplateView.ReadingView(
                choices.about(),
                periods(subject, reading, frame),
                IntStream.range(0, reading.rows().size())
                        .mapToObj(row -> row(row, reading, choices, errors, frame))
                        .toList(),
                reading.report().texts().entrySet().stream()
                        .map(text ->
                                new TemplateView.TextView(
                                        frame.text(text.getKey().headingKey()), text.getValue()))
                        .toList());
    }

    private TemplateView.RowView row(
            int place,
            TemplateReading reading,
            TemplateChoices choices,
            FormErrors errors,
            PageFrame frame) {
        Proposals.Row row = reading.rows().get(place);
        FoundNumber number = row.number();
        String sentence = reading.report().sentences().get(row.sentence()).text();
        String chosen = choices.chosen().get(place);
        return new TemplateView.RowView(
                TemplateChoices.field(place),
                sentence.substring(0, number.start()),
                number.text(),
                sentence.substring(number.end()),
                frame.text("reports.template.number", number.text()),
                chosen,
                choices.options(place, row.options()).stream()
                        .flatMap(code -> catalogue.find(code).stream())
                        .map(indicator -> choice(indicator, frame))
                        .toList(),
                TemplateChoices.otherField(place),
                choices.others().get(place),
                known(chosen, reading, frame),
                errors.on(TemplateChoices.field(place)));
    }

    private static Choice choice(Indicator indicator, PageFrame frame) {
        return new Choice(
                indicator.code(),
                frame.text("reports.template.option", indicator.nameVi(), indicator.code()));
    }

    private static String known(String code, TemplateReading reading, PageFrame frame) {
        return Optional.ofNullable(reading.known().get(code))
                .filter(value -> value.signum() != 0)
                .map(value -> frame.text("reports.template.known", frame.format().decimal(value)))
                .orElse("");
    }

    /** The period found in the file, then the earlier ones of the report's own kind. */
    private static List<Choice> periods(Subject subject, TemplateReading reading, PageFrame frame) {
        return Stream.concat(
                        Stream.of(reading.about()),
                        Stream.iterate(subject.period().previous(), Period::previous)
                                .limit(PERIODS))
                .distinct()
                .map(period -> new Choice(period.code(), PeriodTitles.title(frame.texts(), period)))
                .toList();
    }
}
