package vn.caunoi.reports;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.Unit;

/** The periodic report of a unit, as its records say at the moment of asking. */
public record Report(Unit unit, Period period, List<ReportLine> lines) {
    public Report {
        lines = List.copyOf(lines);
    }

    public Optional<ReportLine> line(String code) {
        return lines.stream().filter(line -> line.indicator().code().equals(code)).findFirst();
    }

    public Optional<BigDecimal> value(String code) {
        return line(code).flatMap(ReportLine::value);
    }

    /** Lines of which something is known, by the heading they stand under, in order. */
    public Map<String, List<ReportLine>> byProgramme() {
        Map<String, List<ReportLine>> groups = new LinkedHashMap<>();
        for (ReportLine line : lines) {
            if (line.value().isPresent() || line.plan().isPresent() || line.before().isPresent()) {
                groups.computeIfAbsent(
                                line.indicator().programme(), any -> new java.util.ArrayList<>())
                        .add(line);
            }
        }
        return groups;
    }
}
