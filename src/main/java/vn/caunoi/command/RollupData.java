package vn.caunoi.command;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.reports.FigurePrograms;

/** What every area says: indicator e of area k is (31 k + 17 e) mod 97. */
record RollupData(NationTree tree, List<String> codes) {
    private static final int INDICATORS = 20;

    /** The first 20 whole-number flows that areas type each month. */
    static List<String> codes(ApplicationContext context) {
        return context
                .getBean(FigurePrograms.class)
                .typedFlows(UnitLevel.RESIDENTIAL_AREA, PeriodKind.MONTH)
                .stream()
                .limit(INDICATORS)
                .toList();
    }

    static int value(int area, int indicator) {
        return (31 * area + 17 * indicator) % 97;
    }

    FigurePrograms.Form form(int area) {
        Map<String, BigDecimal> values = new HashMap<>();
        for (int e = 0; e < codes.size(); e++) {
            values.put(codes.get(e), BigDecimal.valueOf(value(area, e)));
        }
        return new FigurePrograms.Form(tree.area(area), values);
    }
}
