package vn.caunoi.reports.guidance.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.reports.PeriodTitles;
import vn.caunoi.reports.collection.CollectionBoard;
import vn.caunoi.reports.collection.web.CollectionPaths;
import vn.caunoi.reports.guidance.model.Content;
import vn.caunoi.reports.indicators.ConfiguredForms;
import vn.caunoi.reports.indicators.Sheet;
import vn.caunoi.web.Choice;
import vn.caunoi.web.Texts;

/** What in the product a guidance is about: the report of a period, or a form to fill in. */
@Component
public class Concerns {
    private static final String PERIOD = "ky:";
    private static final String FORM = "bieu:";

    private final CollectionBoard board;
    private final ConfiguredForms forms;

    Concerns(CollectionBoard board, ConfiguredForms forms) {
        this.board = board;
        this.forms = forms;
    }

    /** A page of the product that a guidance leads to. */
    public record Link(String text, String href) {}

    /** As it stands in the form. */
    static String value(Content content) {
        return content.period()
                .map(period -> PERIOD + period)
                .or(() -> content.form().map(form -> FORM + form))
                .orElse("");
    }

    /** What units of a level may be asked for today. */
    List<Choice> choices(UnitLevel level, Texts.Reader texts) {
        Stream<Choice> periods =
                periods().stream()
                        .map(period ->
                                new Choice(
                                        PERIOD + period.code(),
                                        texts.get(
                                                "guidance.concerns.period",
                                                PeriodTitles.title(texts, period))));
        Stream<Choice> sheets =
                forms.of(level).stream()
                        .map(sheet ->
                                new Choice(
                                        FORM + sheet.code(),
                                        texts.get("guidance.concerns.form", name(sheet, texts))));
        return Stream.concat(periods, sheets).toList();
    }

    private List<Period> periods() {
        List<Period> periods = new ArrayList<>();
        board.periods(1)
                .forEach(ended -> {
                    periods.add(ended.next());
                    periods.add(ended);
                });
        return periods;
    }

    /** The period that was chosen. */
    static Optional<String> period(String value) {
        return value.startsWith(PERIOD)
                ? Period.parse(value.substring(PERIOD.length())).map(Period::code)
                : Optional.empty();
    }

    /** The form that was chosen. */
    static Optional<String> form(String value) {
        return value.startsWith(FORM)
                ? Optional.of(value.substring(FORM.length()))
                : Optional.empty();
    }

    /** Where a unit does what it is about. */
    Optional<Link> link(Content content, Unit unit, Texts.Reader texts) {
        return content.period()
                .flatMap(Period::parse)
                .map(period -> period(period, unit, texts))
                .or(() -> content.form().flatMap(code -> form(code, unit, texts)));
    }

    private static Link period(Period period, Unit unit, Texts.Reader texts) {
        return new Link(
                texts.get("guidance.concerns.period", PeriodTitles.title(texts, period)),
                unit.level() == UnitLevel.RESIDENTIAL_AREA
                        ? "/so-lieu/" + unit.code() + "/" + period.code()
                        : CollectionPaths.report(unit, period));
    }

    private Optional<Link> form(String code, Unit unit, Texts.Reader texts) {
        return forms.of(unit.level()).stream()
                .filter(sheet -> sheet.code().equals(code))
                .findFirst()
                .map(sheet ->
                        new Link(
                                texts.get("guidance.concerns.form", name(sheet, texts)),
                                "/so-lieu/"
                                        + unit.code()
                                        + "/"
                                        + board.running(sheet.kind()).code()));
    }

    private static String name(Sheet sheet, Texts.Reader texts) {
        return texts.language().equals("en") ? sheet.nameEn() : sheet.nameVi();
    }
}
