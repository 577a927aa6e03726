package vn.caunoi.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.WorkSource;
import vn.caunoi.storage.Reach;
import vn.caunoi.web.Texts;
import vn.caunoi.web.Tone;

/** Remedies that are still owed after inspections. */
@Component
@Order(5)
class RemedyWork implements WorkSource {
    private final InspectionDesk desk;
    private final Clock clock;

    RemedyWork(InspectionDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public List<Work> awaiting(Scope scope, Texts.Reader texts) {
        if (scope.writable().equals(Reach.NOTHING)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        List<Finding.Kept> owed =
                desk.owed(scope).stream()
                        .filter(one ->
                                scope.mayWrite(one.finding().commune(), one.finding().unit()))
                        .toList();
        boolean late =
                owed.stream().anyMatch(one -> one.finding().state(today) == Finding.State.OVERDUE);
        return owed.isEmpty()
                ? List.of()
                : List.of(
                        new Work(
                                texts.get("evaluation.work", String.valueOf(owed.size())),
                                "/kiem-tra",
                                late ? Tone.LATE : Tone.SOON));
    }
}
