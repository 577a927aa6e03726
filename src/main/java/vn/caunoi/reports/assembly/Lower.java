package vn.caunoi.reports.assembly;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.writing.Section;

/**
 * The units one level below a report and what they wrote.
 *
 * @param owing all that owe a report, in their order
 * @param reports those that came, in the same order
 */
public record Lower(List<Unit> owing, List<LowerReport> reports) {
    /** Of a unit below which nobody reports. */
    public static final Lower NONE = new Lower(List.of(), List.of());

    public Lower {
        owing = List.copyOf(owing);
        reports = List.copyOf(reports);
    }

    public Optional<LowerReport> of(UnitId unit) {
        return reports.stream().filter(report -> report.unit().id().equals(unit)).findFirst();
    }

    /** The report of the unit with this code. */
    public Optional<LowerReport> of(String code) {
        return reports.stream().filter(report -> report.unit().code().equals(code)).findFirst();
    }

    /** Units whose report has not come. */
    public List<Unit> missing() {
        Set<UnitId> came =
                reports.stream().map(report -> report.unit().id()).collect(Collectors.toSet());
        return owing.stream().filter(unit -> !came.contains(unit.id())).toList();
    }

    /** Reports that have words in a section. */
    public List<LowerReport> with(Section section) {
        return reports.stream().filter(report -> report.passage(section).isPresent()).toList();
    }
}
