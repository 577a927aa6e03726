package vn.caunoi.reports.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.Coverage;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.reports.spi.Question;
import vn.caunoi.reports.store.TypedFigures;
import vn.caunoi.reports.store.TypedFigures.Figure;

/** Finds the typed rows a question can rest on, and how their units are related. */
@Component
class TypedReading {
    private static final Coverage NOTHING = new Coverage(List.of());

    private final Units units;
    private final TypedFigures typed;

    TypedReading(Units units, TypedFigures typed) {
        this.units = units;
        this.typed = typed;
    }

    /**
     * The rows of a question.
     *
     * @param members which units count for those asked on other days than the question's
     */
    TypedValues values(
            TypedFigures.Kind kind,
            Question question,
            Optional<Period> period,
            Function<DateRange, Coverage> members) {
        return values(kind, question, period, members, Optional.empty());
    }

    /** The same, from what was read for another question when that asked for the same rows. */
    TypedValues values(
            TypedFigures.Kind kind,
            Question question,
            Optional<Period> period,
            Function<DateRange, Coverage> members,
            Optional<TypedValues> before) {
        Coverage year =
                isSinceNewYear(question)
                        ? question.during()
                        : members.apply(sinceNewYear(question));
        Wanted wanted = wanted(kind, question, year);
        Read read =
                before.map(TypedValues::read)
                        .filter(known -> known.wanted().equals(wanted))
                        .orElseGet(() -> new Read(wanted, rows(wanted)));
        return new TypedValues(read, question, period, kin(read.rows(), question, year));
    }

    /** Which rows. */
    record Wanted(TypedFigures.Kind kind, Set<UnitId> units, DateRange days) {}

    /** Rows and what they were asked for. */
    record Read(Wanted wanted, List<Figure> rows) {}

    /** Asks no more than the rows need: mostly they are all of one level, and no unit ended. */
    private TypedValues.Kin kin(List<Figure> rows, Question question, Coverage year) {
        Set<UnitId> typedAt = rows.stream().map(Figure::unit).collect(Collectors.toSet());
        Set<UnitId> ended = new HashSet<>(question.heritage().members());
        ended.retainAll(typedAt);
        return new TypedValues.Kin(
                year,
                below(typedAt, question, year),
                ended.isEmpty() ? NOTHING : heirs(question),
                ended.isEmpty() ? Map.of() : ends(ended));
    }

    private Coverage below(Set<UnitId> typedAt, Question question, Coverage year) {
        List<Coverage.Span> spans =
                year.plus(question.heritage()).spans().stream()
                        .filter(span -> typedAt.contains(span.unit()))
                        .toList();
        Optional<UnitLevel> lowest =
                spans.stream().map(Coverage.Span::level).max(Comparator.naturalOrder());
        Set<UnitId> above =
                spans.stream()
                        .filter(span -> span.level() != lowest.orElseThrow())
                        .map(Coverage.Span::unit)
                        .collect(Collectors.toSet());
        question.units().forEach(above::remove);
        return above.isEmpty() ? year : year.plus(units.coverage(above, sinceNewYear(question)));
    }

    /** Those that ended as members of each that took over, directly or over generations. */
    private Coverage heirs(Question question) {
        List<Coverage.Span> each =
                question.standing().plus(question.heritage()).spans().stream()
                        .map(span ->
                                new Coverage.Span(
                                        span.unit(), span.unit(), span.level(), span.days()))
                        .distinct()
                        .toList();
        return units.heritage(new Coverage(each), question.lastDay());
    }

    private Map<UnitId, LocalDate> ends(Set<UnitId> ended) {
        return units.versions(ended).stream()
                .collect(
                        Collectors.toMap(
                                Unit::id,
                                version -> version.validity().until(),
                                (one, other) -> one.isAfter(other) ? one : other));
    }

    private static boolean isSinceNewYear(Question question) {
        return sinceNewYear(question).equals(question.days());
    }

    /** From 1 January, or from the first of the days when that is earlier, to the last. */
    private static DateRange sinceNewYear(Question question) {
        LocalDate newYear = question.lastDay().withDayOfYear(1);
        LocalDate from = question.days().from();
        return new DateRange(from.isBefore(newYear) ? from : newYear, question.days().until());
    }

    private static Wanted wanted(TypedFigures.Kind kind, Question question, Coverage year) {
        Set<UnitId> members = new HashSet<>(year.members());
        if (kind == TypedFigures.Kind.ENTERED) {
            members.addAll(question.heritage().members());
        }
        return new Wanted(kind, members, sinceNewYear(question));
    }

    private List<Figure> rows(Wanted wanted) {
        return typed.upTo(
                wanted.kind(), wanted.units(), wanted.days().from(), wanted.days().lastDay());
    }
}
