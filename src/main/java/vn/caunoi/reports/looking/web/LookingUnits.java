package vn.caunoi.reports.looking.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.Unit;
import vn.caunoi.reports.Reporting;
import vn.caunoi.reports.board.BoardFrame;
import vn.caunoi.web.Choice;
import vn.caunoi.web.NotFound;

/** The unit a page is about, and others one may go on to. */
@Component
class LookingUnits {
    private final BoardFrame board;
    private final Reporting reporting;

    LookingUnits(BoardFrame board, Reporting reporting) {
        this.board = board;
        this.reporting = reporting;
    }

    /** The unit of a code, or where the reader works; empty when no figures are his to see. */
    Optional<Unit> asked(Scope scope, Optional<String> code, Period period) {
        return code.filter(typed -> !typed.isBlank())
                .map(typed -> reporting.unit(scope, readable(typed), period))
                .or(() -> board.ownUnit(scope));
    }

    /** PostgreSQL refuses a text with a zero sign in it. */
    static String readable(String code) {
        if (code.chars().anyMatch(Character::isISOControl)) {
            throw new NotFound();
        }
        return code;
    }

    /** The units of the own reach, the one that is shown, and those below it. */
    List<Choice> choices(Scope scope, Unit shown, List<Unit> below) {
        Map<String, Choice> choices = new LinkedHashMap<>();
        Stream.of(reporting.unitsWithTotals(scope), List.of(shown), below)
                .flatMap(List::stream)
                .forEach(unit -> choices.putIfAbsent(unit.code(), choice(unit)));
        return List.copyOf(choices.values());
    }

    static Choice choice(Unit unit) {
        return new Choice(unit.code(), unit.name());
    }
}
