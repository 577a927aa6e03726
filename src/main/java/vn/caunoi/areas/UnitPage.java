package vn.caunoi.areas;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Scope;
import vn.caunoi.access.VisibleUnits;
import vn.caunoi.activities.ActivityLines;
import vn.caunoi.activities.ActivityQueries;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.web.NavItem;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.Texts;

/** The page of a unit: public facts, and for those in whose scope it lies its records. */
@Controller
class UnitPage {
    private static final int LATEST = 10;
    private static final DateRange EVER = DateRange.startingOn(LocalDate.of(1900, 1, 1));

    private final PageFrames frames;
    private final VisibleUnits visible;
    private final Units units;
    private final FactSheets facts;
    private final CommitteeRolls rolls;
    private final ActivityQueries activities;
    private final ActivityLines lines;
    private final Life life;

    UnitPage(
            PageFrames frames,
            VisibleUnits visible,
            Units units,
            FactSheets facts,
            CommitteeRolls rolls,
            ActivityQueries activities,
            ActivityLines lines,
            Life life) {
        this.frames = frames;
        this.visible = visible;
        this.units = units;
        this.facts = facts;
        this.rolls = rolls;
        this.activities = activities;
        this.lines = lines;
        this.life = life;
    }

    @GetMapping("/don-vi/{code}")
    ModelAndView show(HttpServletRequest request, Scope scope, @PathVariable("code") String code) {
        Unit unit = visible.known(scope, code);
        PageFrame frame = frames.frame(request, "areas.unit.title", unit.name());
        return new ModelAndView(
                "areas/UnitPage",
                Map.of(
                        "frame",
                        frame,
                        "facts",
                        facts.of(scope, unit, frame.texts()),
                        "records",
                        records(scope, unit, frame.texts()),
                        "ways",
                        ways(scope, unit, frame),
                        "reportHref",
                        UnitLink.report(unit.code()),
                        "publicHref",
                        UnitLink.publicPage(unit)));
    }

    /** To the pages on which the same unit stands already chosen. */
    private List<NavItem> ways(Scope scope, Unit unit, PageFrame frame) {
        List<NavItem> ways = new ArrayList<>();
        if (visible.mayRead(scope, unit)) {
            ways.add(way("areas.to-activities", UnitLink.activities(unit.code()), frame));
            if (unit.level() == UnitLevel.RESIDENTIAL_AREA) {
                ways.add(way("areas.to-committee", UnitLink.committee(unit.code()), frame));
            }
            ways.add(way("areas.to-fund", UnitLink.fund(unit.code()), frame));
        }
        ways.add(way("areas.to-figures", UnitLink.targets(unit.code()), frame));
        return ways;
    }

    private static NavItem way(String key, String href, PageFrame frame) {
        return new NavItem(frame.text(key), href, false);
    }

    /** Committees stand at residential areas; higher units show what is below them instead. */
    private Optional<AreaRecords> records(Scope scope, Unit unit, Texts.Reader texts) {
        return Optional.of(unit)
                .filter(shown -> shown.level() == UnitLevel.RESIDENTIAL_AREA)
                .filter(shown -> visible.mayRead(scope, shown))
                .map(area ->
                        new AreaRecords(
                                rolls.seats(scope, area.id(), texts),
                                rolls.acts(scope, area.id(), texts),
                                lines.of(
                                        activities.page(
                                                scope,
                                                units.coverage(Set.of(area.id()), EVER),
                                                Optional.empty(),
                                                Optional.empty(),
                                                LATEST),
                                        texts),
                                life.of(scope, area.id(), texts)));
    }
}
