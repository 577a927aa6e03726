package vn.caunoi.settings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.rules.Rule;
import vn.caunoi.rules.RuleMeasure;
import vn.caunoi.rules.RuleName;
import vn.caunoi.rules.WrittenRule;
import vn.caunoi.web.PageFrame;

/** Writes rules as people read them. */
final class RuleWords {
    private static final Pattern SOURCE = Pattern.compile("https?://\\S+");

    private final PageFrame frame;

    RuleWords(PageFrame frame) {
        this.frame = frame;
    }

    String title(RuleName name) {
        return frame.text(key(name));
    }

    static String key(RuleName name) {
        return "settings.rule." + word(name.name());
    }

    static String key(RuleMeasure measure) {
        return "settings.measure." + word(measure.name());
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    RuleLine.Value value(WrittenRule written) {
        Rule rule = written.rule();
        List<String> sources =
                SOURCE.matcher(written.note()).results().map(MatchResult::group).toList();
        return new RuleLine.Value(
                amount(rule),
                days(rule.validity()),
                rule.basis(),
                SOURCE.matcher(written.note()).replaceAll("").strip(),
                sources);
    }

    private String amount(Rule rule) {
        RuleMeasure measure = rule.name().measure();
        return frame.text(
                key(measure),
                switch (measure) {
                    case MONTHS,
                            DAYS,
                            WORKING_DAYS,
                            HOURS,
                            PEOPLE,
                            HOUSEHOLDS,
                            TIMES,
                            MILLIMETRES,
                            POINTS ->
                            frame.format().integer(rule.number());
                    case PERCENT -> frame.format().percent(BigDecimal.valueOf(rule.number()));
                    case MULTIPLE -> frame.format().decimal(rule.decimal());
                    case DATE -> frame.format().date(rule.date());
                    case MONTH_DAY ->
                            "%02d/%02d"
                                    .formatted(
                                            rule.monthDay().getDayOfMonth(),
                                            rule.monthDay().getMonthValue());
                    case SYMBOL -> rule.value();
                });
    }

    private String days(DateRange days) {
        String from = frame.format().date(days.from());
        return days.isOpen()
                ? frame.text("settings.rules.since", from)
                : frame.text("settings.rules.days", from, frame.format().date(days.lastDay()));
    }
}
