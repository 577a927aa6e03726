package vn.caunoi.reports.totals;

import java.util.Optional;
import java.util.stream.Collectors;
import vn.caunoi.reports.model.Expression;
import vn.caunoi.reports.spi.Measure;

/**
 * The names of parts. They stand in tables, so a name always means the same; what counts since 1
 * January begins with {@code y}, what counts in the period with {@code p}.
 */
public final class PartName {
    private static final String YEAR = "y:";

    private PartName() {}

    /** What a source counted. */
    public static String counted(Measure measure, boolean sinceNewYear) {
        return days(sinceNewYear) + "c:" + text(measure);
    }

    /** How many shares cannot tell the measure. */
    public static String untold(Measure measure, boolean sinceNewYear) {
        return days(sinceNewYear) + "u:" + text(measure);
    }

    /** How many shares there are. */
    public static String shares(boolean sinceNewYear) {
        return days(sinceNewYear) + "s:";
    }

    /** The sum of typed figures. */
    public static String typed(String indicator, boolean sinceNewYear) {
        return days(sinceNewYear) + "t:" + indicator;
    }

    /** How many typed figures stand behind it. */
    public static String rows(String indicator, boolean sinceNewYear) {
        return days(sinceNewYear) + "n:" + indicator;
    }

    /** Whether some figure was typed for a part of the days since 1 January. */
    public static String begun(String indicator) {
        return YEAR + "b:" + indicator;
    }

    /** The sum of targets for the period, or for its year alone. */
    public static String target(String indicator, boolean ofTheYear) {
        return days(ofTheYear) + "g:" + indicator;
    }

    /** How many targets stand behind it. */
    public static String targets(String indicator, boolean ofTheYear) {
        return days(ofTheYear) + "h:" + indicator;
    }

    /** How many of them were set for other days than those of the period. */
    public static String wider(String indicator, boolean ofTheYear) {
        return days(ofTheYear) + "w:" + indicator;
    }

    /** Residential areas that reach a bound. */
    public static String areas(Expression.AreasWhere where, boolean sinceNewYear) {
        return days(sinceNewYear) + "a:" + where.code() + ">=" + where.bound().toPlainString();
    }

    static boolean isSinceNewYear(String name) {
        return name.startsWith(YEAR);
    }

    /**
     * The name that tells how many typed rows stand behind a part, empty when nobody types it: what
     * was typed at a unit itself comes before what lies below it.
     */
    static Optional<String> rowsBehind(String name) {
        return switch (name.charAt(2)) {
            case 't', 'n' -> Optional.of(with(name, 'n'));
            case 'g', 'h', 'w' -> Optional.of(with(name, 'h'));
            default -> Optional.empty();
        };
    }

    private static String with(String name, char kind) {
        return name.substring(0, 2) + kind + name.substring(3);
    }

    private static String days(boolean sinceNewYear) {
        return sinceNewYear ? YEAR : "p:";
    }

    private static String text(Measure measure) {
        return measure.conditions().stream()
                .map(condition ->
                        condition.key()
                                + (condition.including() ? "=" : "!=")
                                + condition.words().stream()
                                        .sorted()
                                        .collect(Collectors.joining("|")))
                .sorted()
                .collect(
                        Collectors.joining(
                                ",", measure.source() + "." + measure.name() + "(", ")"));
    }
}
