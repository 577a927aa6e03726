package vn.caunoi.reports.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.caunoi.access.Post;
import vn.caunoi.access.Posts;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.reports.Reporting;
import vn.caunoi.reports.looking.LookingPaths;
import vn.caunoi.web.Choice;
import vn.caunoi.web.NavItem;
import vn.caunoi.web.PageFrame;

/** What the pages about figures have in common: the ways between them and the choice of a unit. */
@Component
public class BoardFrame {
    private final Reporting reporting;
    private final Posts posts;
    private final Clock clock;

    BoardFrame(Reporting reporting, Posts posts, Clock clock) {
        this.reporting = reporting;
        this.posts = posts;
        this.clock = clock;
    }

    /** The day of the product's clock. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The unit where somebody's work lies; empty when no figures are his to see. */
    public Optional<Unit> ownUnit(Scope scope) {
        List<Unit> units = reporting.unitsWithTotals(scope);
        return posts.today(scope.account()).stream()
                .map(Post::unit)
                .flatMap(own -> units.stream().filter(unit -> unit.id().equals(own)))
                .findFirst()
                .or(() -> units.stream().findFirst());
    }

    /** Puts into the model what the head of each such page needs. */
    void put(Model model, PageFrame frame, Scope scope, Place place) {
        model.addAttribute("frame", frame);
        model.addAttribute("ways", ways(place.unit(), place.period(), frame));
        model.addAttribute("unit", place.unit().code());
        model.addAttribute("units", units(reporting.unitsWithTotals(scope), place.unit()));
    }

    /** Units to choose from, the one that is shown among them. */
    public static List<Choice> units(List<Unit> seen, Unit of) {
        List<Choice> choices = new ArrayList<>();
        seen.forEach(unit -> choices.add(new Choice(unit.code(), unit.name())));
        Choice shown = new Choice(of.code(), of.name());
        if (choices.stream().noneMatch(choice -> choice.value().equals(shown.value()))) {
            choices.addFirst(shown);
        }
        return choices;
    }

    /** The ways between the pages about figures of a unit. */
    public List<NavItem> ways(Unit of, Period period, PageFrame frame) {
        String unit = of.code();
        boolean ofWeek = period.kind() == PeriodKind.WEEK;
        Period shown = ofWeek ? Period.containing(PeriodKind.HALF_YEAR, period.lastDay()) : period;
        Period week = ofWeek ? period : Period.containing(PeriodKind.WEEK, today());
        List<NavItem> ways = new ArrayList<>();
        ways.add(way("looking.way.overview", LookingPaths.overview(unit, shown), frame));
        ways.add(way("looking.way.table", LookingPaths.table(unit, shown), frame));
        ways.add(way("figures.way.typed", "/so-lieu/" + unit + "/" + shown.code(), frame));
        ways.add(
                way(
                        "figures.way.targets",
                        "/so-lieu/chi-tieu/" + unit + "/" + shown.lastDay().getYear(),
                        frame));
        ways.add(way("figures.way.week", "/so-lieu/tuan/" + unit + "/" + week.code(), frame));
        if (tellsNeighbours(of)) {
            ways.add(way("figures.way.zalo", "/so-lieu/zalo/" + unit + "/" + shown.code(), frame));
        }
        return ways;
    }

    /** Wards and areas have groups of neighbours to write to. */
    static boolean tellsNeighbours(Unit unit) {
        return unit.level() == UnitLevel.COMMUNE || unit.level() == UnitLevel.RESIDENTIAL_AREA;
    }

    private static NavItem way(String key, String href, PageFrame frame) {
        return new NavItem(frame.text(key), href, page(frame.path()).equals(page(href)));
    }

    private static String page(String address) {
        return address.split("\\?", 2)[0];
    }
}
