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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.organization.UnitLevel;

/** All indicators, in the order of reports, read from {@code indicators.csv} beside this module. */
public final class Catalogue {
    private final Map<String, Indicator> indicators;

    private Catalogue(Map<String, Indicator> indicators) {
        this.indicators = indicators;
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
                Indicator.Time.of(row.getField("time")),
                Indicator.OverUnits.of(row.getField("over_units")),
                ExpressionReader.read(row.getField("expression")),
                optional(row, "numerator").map(ExpressionReader::read),
                optional(row, "denominator").map(ExpressionReader::read),
                optional(row, "part_of"),
                optional(row, "typed_at").flatMap(UnitLevel::of),
                row.getField("formula_vi"));
    }

    private static Optional<String> optional(NamedCsvRecord row, String name) {
        return Optional.of(row.getField(name)).filter(text -> !text.isBlank());
    }
}
