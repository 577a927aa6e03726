package vn.caunoi.reports.desk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Seats;
import vn.caunoi.organization.Seats.Held;
import vn.caunoi.organization.UnitId;
import vn.caunoi.people.People;
import vn.caunoi.people.PeopleTotals;
import vn.caunoi.people.PersonId;
import vn.caunoi.reports.spi.Entry;
import vn.caunoi.reports.spi.IndicatorSource;
import vn.caunoi.reports.spi.Measure;
import vn.caunoi.reports.spi.Question;
import vn.caunoi.reports.spi.Tally;

/** Members as figures. Sex and birth year are asked of module people as sums, never per person. */
@Component
class MemberFigures implements IndicatorSource {
    private final Seats seats;
    private final People people;

    MemberFigures(Seats seats, People people) {
        this.seats = seats;
        this.people = people;
    }

    @Override
    public String name() {
        return "members";
    }

    @Override
    public Set<String> measures() {
        return Set.of("seats", "heads", "head_ages");
    }

    @Override
    public Tally tally(Set<Measure> measures, Question question) {
        Map<UnitId, List<Held>> held =
                seats.held(question.standing(), question.lastDay()).stream()
                        .collect(Collectors.groupingBy(Held::of));
        Tally tally = new Tally();
        for (Measure measure : measures) {
            tally.startAtZero(measure, question);
            held.forEach((of, all) ->
                    tally.set(
                            measure,
                            of,
                            BigDecimal.valueOf(value(measure, all, question.lastDay()))));
        }
        return tally;
    }

    private long value(Measure measure, List<Held> held, LocalDate day) {
        List<Held> counted = held.stream().filter(seat -> counts(measure, seat)).toList();
        return switch (measure.name()) {
            case "head_ages" -> ages(counted, day);
            default -> asksForSex(measure) ? female(counted) : counted.size();
        };
    }

    private long female(List<Held> held) {
        return totals(held).female();
    }

    private long ages(List<Held> heads, LocalDate day) {
        PeopleTotals totals = totals(heads);
        return (long) day.getYear() * totals.birthYearsKnown() - totals.birthYearSum();
    }

    /** Sums per seat: a person who holds two seats counts twice, as the seats do. */
    private PeopleTotals totals(List<Held> held) {
        Set<PersonId> seen = new HashSet<>();
        List<PersonId> once = new ArrayList<>();
        List<Held> again = new ArrayList<>();
        for (Held seat : held) {
            if (seen.add(seat.person())) {
                once.add(seat.person());
            } else {
                again.add(seat);
            }
        }
        PeopleTotals totals = people.totals(once);
        return again.isEmpty() ? totals : sum(totals, totals(again));
    }

    private static PeopleTotals sum(PeopleTotals one, PeopleTotals other) {
        return new PeopleTotals(
                one.count() + other.count(),
                one.female() + other.female(),
                one.birthYearsKnown() + other.birthYearsKnown(),
                one.birthYearSum() + other.birthYearSum());
    }

    private static boolean asksForSex(Measure measure) {
        return measure.conditions().stream().anyMatch(condition -> condition.key().equals("sex"));
    }

    private static boolean counts(Measure measure, Held seat) {
        boolean head = measure.name().equals("seats") || seat.position().equals("head");
        return head && measure.accepts("concurrent_post", seat.concurrentPost());
    }

    /** Seats by unit and day, without names; who may see names finds them on the area's page. */
    @Override
    public List<Entry> entries(Measure measure, Question question, Scope scope) {
        if (asksForSex(measure) || measure.name().equals("head_ages")) {
            return List.of();
        }
        return seats.held(scope.readable(), question.standing(), question.lastDay()).stream()
                .filter(seat -> counts(measure, seat))
                .map(seat ->
                        new Entry(
                                "position." + seat.position(),
                                "",
                                seat.from(),
                                List.of(seat.unit()),
                                seat.concurrentPost()
                                        .map(post -> "concurrent_post." + post)
                                        .or(Optional::empty),
                                BigDecimal.ONE))
                .toList();
    }
}
