package vn.caunoi.reports.model;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.organization.UnitLevel;

/**
 * All indicators, in the order of reports: those read from {@code indicators.csv} beside this
 * module, then those that were added by configuration, which may change while the product runs. A
 * code that was ever known stays known.
 */
public final class Catalogue {
    private final Map<String, Indicator> shipped;
    private volatile Map<String, Indicator> indicators;

    private Catalogue(Map<String, Indicator> shipped) {
        this.shipped = shipped;
        this.indicators = shipped;
    }

    /** Reads and checks the definitions; one that cannot be worked out stops the start. */
    public static Catalogue read() {
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        try (InputStream in =
                        Catalogue.class.getResourceAsStream("/vn/caunoi/reports/indicators.csv");
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder()
                                .ofNamedCsvRecord(
                                        new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                indicators.put(row.getField("code"), indicator(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Catalogue catalogue = new Catalogue(indicators);
        indicators.keySet().forEach(code -> catalogue.refuseCircles(code, new ArrayList<>()));
        return catalogue;
    }

    /** From now on these are known beside the shipped ones, which they cannot replace. */
    public void configure(Collection<Indicator> added) {
        Map<String, Indicator> all = new LinkedHashMap<>(shipped);
        added.forEach(indicator -> all.putIfAbsent(indicator.code(), indicator));
        indicators = Collections.unmodifiableMap(all);
    }

    /** Whether the code came with the product. */
    public boolean isShipped(String code) {
        return shipped.containsKey(code);
    }

    public Collection<Indicator> all() {
        return indicators.values();
    }

    public Optional<Indicator> find(String code) {
        return Optional.ofNullable(indicators.get(code));
    }

    /** An indicator that is known to exist. */
    public Indicator get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("No indicator " + code));
    }

    /** These indicators and all on which they rest, directly or over others. */
    public Set<Indicator> withParts(Collection<Indicator> of) {
        Set<Indicator> found = new LinkedHashSet<>();
        of.forEach(indicator -> collect(indicator, found));
        return found;
    }

    private void collect(Indicator indicator, Set<Indicator> found) {
        if (found.add(indicator)) {
            expressions(indicator)
                    .flatMap(expression -> expression.references().stream())
                    .forEach(code -> collect(get(code), found));
        }
    }

    /** The expression of an indicator, and those above and below its line. */
    public static Stream<Expression> expressions(Indicator indicator) {
        return Stream.of(
                        Optional.of(indicator.expression()),
                        indicator.numerator(),
                        indicator.denominator())
                .flatMap(Optional::stream);
    }

    /**
     * The ratio that says how far a plan indicator was reached, such as what came in against what
     * was planned.
     */
    public Optional<Indicator> ratioAgainst(Indicator plan) {
        Optional<Expression> line = Optional.of(new Expression.Reference(plan.code()));
        return indicators.values().stream()
                .filter(ratio -> ratio.denominator().equals(line))
                .findFirst();
    }

    private void refuseCircles(String code, List<String> path) {
        if (path.contains(code)) {
            throw new IllegalStateException("A formula rests on itself: " + path);
        }
        List<String> longer = new ArrayList<>(path);
        longer.add(code);
        get(code).expression().references().forEach(next -> refuseCircles(next, longer));
    }

    private static Indicator indicator(NamedCsvRecord row) {
        return new Indicator(
                row.getField("code"),
                row.getField("name_vi"),
                row.getField("name_en"),
                row.getField("unit"),
                row.getField("programme"),
                shortest(row.getField("period")),
                Indicator.Time.of(row.getField("time")),
                Indicator.OverUnits.of(row.getField("over_units")),
                ExpressionReader.read(row.getField("expression")),
                optional(row, "numerator").map(ExpressionReader::read),
                optional(row, "denominator").map(ExpressionReader::read),
                optional(row, "part_of"),
                optional(row, "typed_at").flatMap(UnitLevel::of),
                row.getField("formula_vi"),
                Indicator.ALWAYS);
    }

    /** The first word of the rhythm; a snapshot is taken at the end of a month at the earliest. */
    private static PeriodKind shortest(String rhythm) {
        return switch (rhythm.split("\\|", 2)[0]) {
            case "week" -> PeriodKind.WEEK;
            case "half-year" -> PeriodKind.HALF_YEAR;
            case "year" -> PeriodKind.YEAR;
            default -> PeriodKind.MONTH;
        };
    }

    private static Optional<String> optional(NamedCsvRecord row, String name) {
        return Optional.of(row.getField(name)).filter(text -> !text.isBlank());
    }
}
