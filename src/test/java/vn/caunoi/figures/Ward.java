package vn.caunoi.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import vn.caunoi.calendar.Period;
import vn.caunoi.exchange.ImportResult;
import vn.caunoi.reports.ReportFiles;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.WardFiles;

/**
 * An invented ward with codes of its own, so that many fit into one product. In rows, {@code #}
 * stands for its code.
 */
public final class Ward {
    /** What {@link #figure} says of a figure that is not known. */
    public static final String ABSENT = "absent";

    private static final String TREE =
            """
            code,parent,level,kind,name,households,valid_from,valid_to,predecessors
            VN,,nation,,Việt Nam,,1945-09-02,,
            T-01,VN,province,tỉnh,Tỉnh Thử Nghiệm,,2010-01-01,,
            """;

    private final String code;
    private final WardFiles files = WardFiles.empty();

    private Ward(String code) {
        this.code = code;
    }

    /** A folder without any file yet. */
    public static Ward more(String code) {
        return new Ward(code);
    }

    /** A ward with rows of units below it. */
    public static Ward withUnits(String code, String rows) {
        return more(code).tree("#,T-01,commune,phường,Phường #,,2010-01-01,,\n" + rows);
    }

    /** A ward with areas #-1 to #-n of 100 households each and committees of long standing. */
    public static Ward withAreas(String code, int areas) {
        StringBuilder units = new StringBuilder();
        StringBuilder committees = new StringBuilder();
        for (int i = 1; i <= areas; i++) {
            units.append(
                    "#-%1$d,#,residential_area,khu phố,Khu phố %1$d,100,2012-01-01,,\n"
                            .formatted(i));
            committees.append(
                    "#-%1$d,2021-01-01,2026-01-01,established,2021-01-01,%1$d/QĐ,\n".formatted(i));
        }
        return withUnits(code, units.toString()).committees(committees.toString());
    }

    /** Units below nation and province. */
    public Ward tree(String rows) {
        files.with("units", TREE + own(rows));
        return this;
    }

    public Ward committees(String rows) {
        files.committees(own(rows));
        return this;
    }

    public Ward members(String rows) {
        files.members(own(rows));
        return this;
    }

    public Ward activities(String rows) {
        files.activities(own(rows));
        return this;
    }

    public Ward fund(String rows) {
        files.fund(own(rows));
        return this;
    }

    public Ward models(String rows) {
        files.models(own(rows));
        return this;
    }

    public Ward targets(String rows) {
        files.targets(own(rows));
        return this;
    }

    public Ward entered(String rows) {
        files.entered(own(rows));
        return this;
    }

    public WardFiles files() {
        return files;
    }

    public ImportResult into(TestProduct product) {
        return product.take(files);
    }

    /** Imports what must be without fault. */
    public ImportResult cleanlyInto(TestProduct product) {
        ImportResult result = into(product);
        assertThat(result.faults()).as("faults of " + code).isEmpty();
        return result;
    }

    private String own(String rows) {
        return rows.replace("#", code);
    }

    /** A figure in plain digits, or {@link #ABSENT}. */
    public static String figure(TestProduct product, String unit, String period, String indicator) {
        return product.values(unit, period)
                .value(indicator)
                .map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::toPlainString)
                .orElse(ABSENT);
    }

    /** The report as its JSON file. */
    public static String json(TestProduct product, String unit, String period) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            product.bean(ReportFiles.class)
                    .write(
                            ReportFiles.Format.JSON,
                            TestProduct.EVERYTHING,
                            unit,
                            Period.parse(period).orElseThrow(),
                            out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
